package brussels.boost.directory.web;

import brussels.boost.directory.ServiceId;
import brussels.boost.directory.domain.Listing;
import brussels.boost.directory.domain.relay.KeepRelay;
import brussels.boost.directory.domain.relay.ReadRelays;
import brussels.boost.directory.domain.relay.Relay;
import brussels.boost.directory.domain.relay.RelayId;
import brussels.boost.directory.domain.search.SearchDirectory;
import brussels.boost.directory.domain.search.ShowService;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Whom I can really call. */
@Controller
@RequestMapping("/relays")
class RelayController {
    private final ReadRelays read;
    private final KeepRelay keep;
    private final ShowService show;
    private final SearchDirectory search;

    RelayController(ReadRelays read, KeepRelay keep, ShowService show, SearchDirectory search) {
        this.read = read;
        this.keep = keep;
        this.show = show;
        this.search = search;
    }

    @GetMapping
    View all(Page page, Actor actor) {
        return page.view("directory/relays", new RelaysPage(read.all(actor)));
    }

    /** @param service the entry it belongs to, from whose page one comes */
    @GetMapping("/new")
    View fresh(Page page, Actor actor, @RequestParam(required = false) @Nullable String service) {
        return page.view("directory/relay", form(page, "", service == null ? empty() : about(page, actor, ServiceId.of(service))));
    }

    @PostMapping("/keep")
    View keep(Page page, Actor actor, @RequestParam String submission, @ModelAttribute RelayForm form) {
        return keep(page, actor, RelayId.of(submission), "", form);
    }

    @GetMapping("/{relay}")
    View one(Page page, Actor actor, @PathVariable RelayId relay) {
        return page.view("directory/relay", form(page, relay.toString(), RelayForm.of(read.one(actor, relay))));
    }

    @PostMapping("/{relay}/change")
    View change(Page page, Actor actor, @PathVariable RelayId relay, @ModelAttribute RelayForm form) {
        return keep(page, actor, relay, relay.toString(), form);
    }

    @PostMapping("/{relay}/remove")
    View remove(Page page, Actor actor, @PathVariable RelayId relay) {
        keep.removed(actor, relay, true);
        return page.done("/relays", "relay.removed", "/relays/" + relay + "/restore");
    }

    @PostMapping("/{relay}/restore")
    View restore(Page page, Actor actor, @PathVariable RelayId relay) {
        keep.removed(actor, relay, false);
        return page.done("/relays", "relay.kept");
    }

    private View keep(Page page, Actor actor, RelayId id, String shown, RelayForm form) {
        try {
            keep.run(actor, form.read(id));
        } catch (Refusal refusal) {
            return page.invalid("directory/relay", form(page, shown, form), refusal);
        }
        return page.done("/relays", "relay.kept");
    }

    private RelayPage form(Page page, String id, RelayForm form) {
        List<Choice> needs = new ArrayList<>(List.of(Choice.of("", page.t("relay.need.none"))));
        search.lexicon().terms().stream().filter(term -> term.parent() == null).forEach(term -> needs.add(Choice.of(term.code(), term.name(page.lang()))));
        return new RelayPage(id, form, needs);
    }

    private static RelayForm empty() {
        return new RelayForm("", "", "", "", "", "", "", Relay.Shared.MINE.name());
    }

    private RelayForm about(Page page, Actor actor, ServiceId service) {
        Listing listing = show.show(actor, service).listing();
        String need = listing.needs().stream().findFirst().map(code -> code.split("\\.", 2)[0]).orElse("");
        return new RelayForm(service.toString(), listing.name(page.lang()), "", listing.phones().isEmpty() ? "" : listing.phones().getFirst(), "", "", need,
                Relay.Shared.MINE.name());
    }
}
