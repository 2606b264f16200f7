package brussels.boost.access.domain.overview;

import brussels.boost.access.MemberCard;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The person names, in their own way; the named one says yes. Pure. */
public final class OverviewPolicy {
    private OverviewPolicy() {}

    /** How the person said so. */
    public enum How {
        /** By the person, signed in. */
        ON_SCREEN,
        ALOUD,
        INTERPRETED,
        /** With a gesture, a picture, a word on paper. */
        SHOWN
    }

    /** Where it stands. */
    public enum State {
        ASKED,
        KEEPS,
        DECLINED,
        NOBODY
    }

    /** Never a professional, or anybody else, alone: whoever writes it down says how the person said it. */
    static How said(Actor actor, @Nullable How how) {
        if (actor instanceof Actor.Oneself) {
            return How.ON_SCREEN;
        }
        if (how == null || how == How.ON_SCREEN) {
            throw Refusal.invalid("how", "overview.refusal.how");
        }
        return how;
    }

    /** Anybody who is here: a daughter, a neighbour, a professional. */
    public static List<MemberCard> nameable(List<MemberCard> members, LocalDate today) {
        return members.stream().filter(member -> member.hereOn(today)).toList();
    }

    /**
     * Whoever reads something here answers here; whoever does not was asked by who writes it down.
     *
     * @param reads the named one has an account that sees something of this person
     */
    static State answer(Actor actor, MemberCard named, boolean reads, boolean willing) {
        if (named.account() != null && Objects.equals(named.account(), actor.account())) {
            return State.KEEPS;
        }
        if (named.account() != null && reads) {
            return State.ASKED;
        }
        if (!willing) {
            throw Refusal.invalid("willing", "overview.refusal.willing");
        }
        return State.KEEPS;
    }
}
