package brussels.boost.referral.web;

import brussels.boost.directory.SearchPane;
import brussels.boost.directory.ServiceCard;
import brussels.boost.directory.ServiceId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import brussels.boost.referral.AskId;
import brussels.boost.referral.ReferralId;
import brussels.boost.referral.domain.Ask;
import brussels.boost.referral.domain.MoveAsk;
import brussels.boost.referral.domain.ReadReferrals;
import brussels.boost.referral.domain.SendReferral;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Looking for a service to ask, in the directory's own search; and asking once more, elsewhere. */
@Controller
@RequestMapping("/people/{pid}/referrals")
class FindController {
    private final ReadReferrals read;
    private final SearchPane search;
    private final MoveAsk move;

    FindController(ReadReferrals read, SearchPane search, MoveAsk move) {
        this.read = read;
        this.search = search;
        this.move = move;
    }

    @GetMapping({"/find", "/find/{chosen:[0-9a-f,-]{36,190}}"})
    View find(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable(required = false) @Nullable String chosen,
            @RequestParam MultiValueMap<String, String> asked) {
        return page.fragment("referral/found", "referral/find", first(actor, page, pid, chosen, asked, null));
    }

    @PostMapping({"/find/search", "/find/{chosen:[0-9a-f,-]{36,190}}/search"})
    View search(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable(required = false) @Nullable String chosen, @RequestParam(defaultValue = "") String q,
            @RequestParam MultiValueMap<String, String> asked) {
        return found(page, first(actor, page, pid, chosen, asked, q));
    }

    @GetMapping("/{rid:[0-9a-f-]{36}}/elsewhere/{aid}")
    View elsewhere(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable String rid, @PathVariable String aid, @RequestParam MultiValueMap<String, String> asked) {
        return page.fragment("referral/found", "referral/find", other(actor, page, pid, rid, aid, asked, null));
    }

    @PostMapping("/{rid:[0-9a-f-]{36}}/elsewhere/{aid}/search")
    View searchElsewhere(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable String rid, @PathVariable String aid, @RequestParam(defaultValue = "") String q,
            @RequestParam MultiValueMap<String, String> asked) {
        return found(page, other(actor, page, pid, rid, aid, asked, q));
    }

    @GetMapping("/{rid:[0-9a-f-]{36}}/again/{aid}")
    View again(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable String rid, @PathVariable String aid, @RequestParam String service) {
        return page.view("referral/again", again(actor, pid, rid, aid, service, "", null));
    }

    @PostMapping("/{rid:[0-9a-f-]{36}}/again/{aid}")
    View askAgain(Actor actor, Page page, @PathVariable PersonId pid, @PathVariable String rid, @PathVariable String aid, @RequestParam String submission,
            @RequestParam String service, @RequestParam(defaultValue = "") String way, @RequestParam(defaultValue = "") String mail) {
        try {
            move.again(actor, new MoveAsk.At(pid, ReferralId.of(rid), AskId.of(aid), UUID.fromString(submission)),
                    new SendReferral.Target(ServiceId.of(service), ReferralForm.way(way), mail));
        } catch (Refusal refusal) {
            return page.invalid("referral/again", again(actor, pid, rid, aid, service, way, mail), refusal);
        }
        return page.done("/people/" + pid + "/referrals/" + rid, "referral.again.done");
    }

    private AgainPage again(Actor actor, PersonId pid, String rid, String aid, String service, String way, @Nullable String mail) {
        ReadReferrals.One one = read.one(actor, pid, ReferralId.of(rid));
        Ask after = one.referral().ask(AskId.of(aid)).orElseThrow(Refusal::notFound);
        ServiceCard card = read.blank(actor, pid, List.of(ServiceId.of(service))).services().stream().findFirst().orElseThrow(Refusal::notFound);
        String known = card.email() == null ? "" : card.email();
        return new AgainPage(pid.toString(), one, after, card, way.isEmpty() ? card.email() == null ? "PHONE" : "LINK" : way, mail == null ? known : mail);
    }

    private static View found(Page page, FindPage found) {
        if (!page.isPartial()) {
            return page.go(found.search().query().isEmpty() ? found.address() : found.address() + "?" + found.search().query());
        }
        if (found.search().total() >= 0) {
            page.announce("directory.count", found.search().total());
        }
        return page.view("referral/answers", found);
    }

    private FindPage first(Actor actor, Page page, PersonId pid, @Nullable String chosen, Map<String, List<String>> asked, @Nullable String words) {
        String base = "/people/" + pid + "/referrals";
        List<ServiceId> already = chosen == null ? List.of() : Arrays.stream(chosen.split(",")).map(ServiceId::of).toList();
        ReadReferrals.Blank blank = read.blank(actor, pid, already);
        String with = blank.services().stream().map(card -> "service=" + card.id()).collect(Collectors.joining("&"));
        return page(actor, page, pid, blank.name(), chosen == null ? base + "/find" : base + "/find/" + chosen, base, blank.services(), asked, words,
                base + "/new?" + (with.isEmpty() ? "" : with + "&") + "service=");
    }

    private FindPage other(Actor actor, Page page, PersonId pid, String rid, String aid, Map<String, List<String>> asked, @Nullable String words) {
        String base = "/people/" + pid + "/referrals/" + rid;
        ReadReferrals.One one = read.one(actor, pid, ReferralId.of(rid));
        return page(actor, page, pid, one.name(), base + "/elsewhere/" + aid, base, List.of(), asked, words, base + "/again/" + aid + "?service=");
    }

    private FindPage page(Actor actor, Page page, PersonId pid, String name, String address, String back, List<ServiceCard> chosen,
            Map<String, List<String>> asked, @Nullable String words, String next) {
        String service = asked.getOrDefault("service", List.of("")).getFirst();
        ServiceId opened = service.isBlank() ? null : ServiceId.of(service);
        return new FindPage(pid.toString(), name, address, back, chosen, search.show(page, actor, address, asked, words), opened,
                opened == null ? null : search.service(page, actor, opened), opened == null ? "" : next + opened);
    }
}
