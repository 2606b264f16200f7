package brussels.boost.seeking.domain;

import brussels.boost.access.Links;
import brussels.boost.access.Thresholds;
import brussels.boost.platform.mail.Outbox;
import brussels.boost.platform.security.Actor;
import org.springframework.stereotype.Component;

/** Whoever asked and gave an address learns there that there is something new; what it is stands behind a link of theirs. Inside a transaction. */
@Component
class TellSeeker {
    private final Links links;
    private final Thresholds thresholds;
    private final Outbox outbox;

    TellSeeker(Links links, Thresholds thresholds, Outbox outbox) {
        this.links = links;
        this.thresholds = thresholds;
        this.outbox = outbox;
    }

    /** @param ask as it was before its words are erased */
    void run(Actor actor, Ask ask) {
        Ask.Words words = ask.words();
        String mail = words == null ? null : words.mail();
        if (mail != null) {
            Links.Issued link = links.issue(actor, Links.Purpose.SEEKING, ask.id().value(), thresholds.of(Thresholds.Line.SEEKING), 1);
            outbox.send(new Outbox.Letter(mail, ask.screen(), "seeking.mail.news", "/seek/" + link.token(), "seeking:news:" + link.id()));
        }
    }
}
