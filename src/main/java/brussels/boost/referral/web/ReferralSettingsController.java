package brussels.boost.referral.web;

import brussels.boost.directory.SearchPane;
import brussels.boost.directory.ServiceId;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.OrganisationId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Page;
import brussels.boost.referral.domain.SetReferrals;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** For administrators: which organisations answer with their own account. */
@Controller
@RequestMapping("/administration/referrals")
class ReferralSettingsController {
    private static final String HERE = "/administration/referrals";

    private final SetReferrals settings;
    private final SearchPane search;

    ReferralSettingsController(SetReferrals settings, SearchPane search) {
        this.settings = settings;
        this.search = search;
    }

    @GetMapping
    View read(Actor actor, Page page, @RequestParam MultiValueMap<String, String> asked) {
        return page.fragment("referral/settings-service", "referral/settings", model(actor, page, asked, null));
    }

    @PostMapping("/search")
    View search(Actor actor, Page page, @RequestParam(defaultValue = "") String q, @RequestParam MultiValueMap<String, String> asked) {
        ReferralSettingsPage found = model(actor, page, asked, q);
        return page.isPartial() ? page.view("referral/settings-answers", found)
                : page.go(found.search().query().isEmpty() ? HERE : HERE + "?" + found.search().query());
    }

    @PostMapping("/add")
    View add(Actor actor, Page page, @RequestParam String service, @RequestParam String organisation) {
        settings.add(actor, ServiceId.of(service), new OrganisationId(Id.parse(organisation)));
        return page.done(HERE, "referral.settings.done");
    }

    @PostMapping("/remove")
    View remove(Actor actor, Page page, @RequestParam String service, @RequestParam String organisation) {
        settings.remove(actor, ServiceId.of(service), new OrganisationId(Id.parse(organisation)));
        return page.done(HERE, "referral.settings.done");
    }

    private ReferralSettingsPage model(Actor actor, Page page, Map<String, List<String>> asked, @Nullable String words) {
        SetReferrals.Settings set = settings.read(actor);
        String service = asked.getOrDefault("service", List.of("")).getFirst();
        ServiceId opened = service.isBlank() ? null : ServiceId.of(service);
        return new ReferralSettingsPage(set, search.show(page, actor, HERE, asked, words), opened, opened == null ? null : search.service(page, actor, opened));
    }
}
