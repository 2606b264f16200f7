package brussels.boost.referral.web;

import brussels.boost.platform.id.Id;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import brussels.boost.referral.AskId;
import brussels.boost.referral.ReferralStatus;
import brussels.boost.referral.domain.AnswerReferral;
import brussels.boost.referral.domain.BehindLink;
import brussels.boost.referral.domain.Identity;
import brussels.boost.referral.domain.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** The answering pages, the same behind a link and for colleagues with an account. */
@Component
class AnswerPages {
    private static final int GONE = 410;

    private final AnswerReferral answer;

    AnswerPages(AnswerReferral answer) {
        this.answer = answer;
    }

    View show(Page page, Actor.LinkHolder holder, LinkReader reader) {
        return answer.look(holder).map(one -> page.view("referral/link", new LinkPage(reader, one, Map.of())))
                .orElseGet(() -> page.view("referral/link-over").status(GONE));
    }

    View answer(Page page, Actor.LinkHolder holder, LinkReader reader, Map<String, String> sent) {
        try {
            ReferralStatus becomes = Arrays.stream(ReferralStatus.values()).filter(status -> status.name().equals(sent.get("becomes"))).findFirst()
                    .orElseThrow(Refusal::notFound);
            answer.answer(holder, new AnswerReferral.Answer(id(sent), becomes, sent.get("reason"), sent.get("words"), sent.get("who")));
        } catch (Refusal refusal) {
            return again(page, holder, reader, sent, refusal);
        }
        return page.done(reader.base(), "referral.link.thanks");
    }

    View question(Page page, Actor.LinkHolder holder, LinkReader reader, Map<String, String> sent) {
        try {
            answer.ask(holder, id(sent), sent.getOrDefault("question", ""), sent.get("who"));
        } catch (Refusal refusal) {
            return again(page, holder, reader, sent, refusal);
        }
        return page.done(reader.base(), "referral.link.asked");
    }

    View identity(Page page, Actor.LinkHolder holder, LinkReader reader, Map<String, String> sent) {
        Reader stated = reader(id(sent), sent);
        try {
            Identity identity = answer.identity(holder, stated);
            Optional<BehindLink> one = answer.look(holder).map(AnswerReferral.Page::one);
            return page.view("referral/link-identity", new IdentityPage(reader.base(), one.map(BehindLink::serviceName).orElse(""), identity,
                    Boolean.TRUE.equals(stated.bound()), stated.id(), one.map(BehindLink::pictures).orElse(List.of())));
        } catch (Refusal refusal) {
            return again(page, holder, reader, sent, refusal);
        }
    }

    ResponseEntity<byte[]> picture(Actor.LinkHolder holder, String reading, String picture) {
        return PictureController.shown(answer.picture(holder, Id.parse(reading), Id.parse(picture)));
    }

    View again(Page page, Actor.LinkHolder holder, LinkReader reader, Map<String, String> sent, Refusal refusal) {
        AnswerReferral.Page one = answer.look(holder).orElseThrow(Refusal::notFound);
        return page.invalid("referral/link", new LinkPage(reader, one, sent), refusal);
    }

    /** From the same three fields, behind the link and for what was said on the telephone. */
    static Reader reader(UUID id, Map<String, String> sent) {
        String bound = sent.getOrDefault("bound", "");
        return new Reader(id, sent.getOrDefault("name", ""), sent.getOrDefault("function", ""), bound.isEmpty() ? null : bound.equals("yes"));
    }

    private static UUID id(Map<String, String> sent) {
        return AskId.of(sent.getOrDefault("submission", "")).value();
    }
}
