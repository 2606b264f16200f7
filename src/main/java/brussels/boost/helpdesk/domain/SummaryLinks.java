package brussels.boost.helpdesk.domain;

import brussels.boost.access.Links;
import brussels.boost.access.Thresholds;
import brussels.boost.helpdesk.QuestionId;
import brussels.boost.platform.mail.Outbox;
import brussels.boost.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the links of summaries, and sends them. Inside a transaction. */
@Component
class SummaryLinks {
    private final Links links;
    private final Outbox outbox;
    private final Thresholds thresholds;

    SummaryLinks(Links links, Outbox outbox, Thresholds thresholds) {
        this.thresholds = thresholds;
        this.links = links;
        this.outbox = outbox;
    }

    /** @return the token, never used up: reading and answering change nothing of it */
    String issue(Actor actor, QuestionId id) {
        return links.issue(actor, Links.Purpose.HELPDESK, id.value(), thresholds.of(Thresholds.Line.HELPDESK_SUMMARY), 1).token();
    }

    /** @param key of the mail's words @param mail null: nothing is sent */
    String send(Actor actor, QuestionId id, @Nullable String mail, @Nullable String language, String key) {
        String token = issue(actor, id);
        if (mail != null) {
            outbox.send(new Outbox.Letter(mail, language == null ? "fr" : language, key, "/answer/" + token, key + ":" + id));
        }
        return token;
    }
}
