package brussels.boost.plan.domain.need;

import brussels.boost.access.Audience;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;

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

    /** What one wonders stays with oneself. That somebody does not wish to talk about it is known wherever it would be asked. */
    static Audience audience(Need.Answer answer, Audience chosen) {
        return switch (answer) {
            case POSSIBLE -> Audience.AUTHOR;
            case NOT_WISHED -> Audience.CIRCLE;
            case SHARED, NOW, FINE -> chosen;
        };
    }

    /** A delicate subject starts between whoever notes it and the person. */
    public static Audience.Kind usual(NeedDomain domain) {
        return domain.sensitive() ? Audience.Kind.PERSON : Audience.Kind.CIRCLE;
    }
}
