package brussels.boost.plan.domain.need;

import brussels.boost.access.Audience;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import org.jspecify.annotations.Nullable;

/** Who may answer what about needs, and who reads it. */
public final class NeedPolicy {
    private NeedPolicy() {}

    /** The person does not wonder about themself from outside. */
    public static boolean mayWonder(Actor actor) {
        return actor instanceof Actor.Professional;
    }

    static void mayAnswer(Actor actor, Need.Answer answer) {
        if (answer == Need.Answer.POSSIBLE && !mayWonder(actor)) {
            throw Refusal.forbidden("need.refusal.possible");
        }
    }

    /** What one wonders stays with oneself; everything else goes as far as was chosen and no further. */
    static Audience audience(Need.Answer answer, @Nullable Audience chosen, NeedDomain domain) {
        if (answer == Need.Answer.POSSIBLE) {
            return Audience.AUTHOR;
        }
        return chosen == null ? usual(answer, domain) : chosen;
    }

    /** A delicate subject, and not wishing to talk about one, stay between whoever notes it and the person. */
    public static Audience usual(Need.Answer answer, NeedDomain domain) {
        return answer == Need.Answer.NOT_WISHED || domain.sensitive() ? Audience.PERSON : Audience.CIRCLE;
    }
}
