package brussels.boost.helpdesk;

import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;

/** The helpdesk, for what sets it up. Inside a transaction; each sent twice is made once. */
public interface Helpdesk {
    void enterLine(NewLine line);

    void nameAdviser(AccountId account, LineId line);

    void writeKnowHow(NewKnowHow sheet);

    /** A question as an adviser hears it. */
    void keep(Actor.Professional adviser, NewQuestion question);

    /** The same, answered. */
    void close(Actor.Professional adviser, QuestionId id, Outcome outcome);
}
