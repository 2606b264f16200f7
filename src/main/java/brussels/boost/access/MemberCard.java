package brussels.boost.access;

import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.MemberId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody around a person, as others may know them.
 *
 * @param name as the circle calls them; an account's own name when nothing else was written
 * @param part who they are in the person's life, in the circle's words: « ma fille », « kiné du mercredi »
 * @param trade code of the trade ({@code trade.<code>}), for professionals with an account
 * @param symbol code of the picture chosen for them
 * @param photo of them, before any symbol; null when none was put, or in lists that show none
 * @param word how it was said that they have the person's trust or speak for them; null when they do not, or it was never noted
 * @param standsInFor whom they replace between since and until
 * @param keepsOverview the person named them, and they said yes
 * @param discreet of a service that protects: on nothing that is printed for a table or a fridge
 */
public record MemberCard(MemberId id, @Nullable AccountId account, Kind kind, State state, String name, @Nullable String part,
        @Nullable String trade, @Nullable String phone, @Nullable BestHours hours, @Nullable String symbol, @Nullable Photo photo, boolean referent,
        boolean trustedPerson, boolean representative, boolean boundBySecrecy, LocalDate since, @Nullable LocalDate until,
        @Nullable MemberId standsInFor, boolean keepsOverview, boolean discreet, @Nullable Word word, int version) {
    /** A photo. @param face the small one, as the address of a picture */
    public record Photo(UUID id, String face) {}

    /** How the person said that somebody has their trust, or speaks for them, and since when. */
    public record Word(How how, LocalDate since) {
        /** Aloud in a shared language, with an interpreter, by a gesture or a picture; or a document says so. */
        public enum How {
            /** By the person, signed in. */
            ON_SCREEN,
            ALOUD,
            INTERPRETED,
            SHOWN,
            PAPER
        }
    }

    /** In what capacity somebody is there. */
    public enum Kind {
        NEAR,
        NEIGHBOUR,
        VOLUNTEER,
        PROFESSIONAL,
        SERVICE
    }

    /** Asked and not here yet, here, or no longer. */
    public enum State {
        ASKED,
        ACTIVE,
        ENDED
    }

    /** Here on this day: asked for, begun and not over. */
    public boolean hereOn(LocalDate day) {
        LocalDate end = until;
        return state == State.ACTIVE && !since.isAfter(day) && (end == null || !end.isBefore(day));
    }

    /** Reads on a screen, now or from their yes on. */
    public boolean reads() {
        return state == State.ASKED || state == State.ACTIVE && account != null;
    }

    public boolean standIn() {
        return standsInFor != null;
    }

    /** The number as a telephone dials it. */
    public @Nullable String tel() {
        String number = phone;
        return number == null ? null : "tel:" + number.replaceAll("[^+\\d]", "");
    }

    /** Two letters for the round badge. */
    public String initials() {
        var letters = new StringBuilder();
        for (String word : name.strip().split("[\\s-]+")) {
            if (!word.isEmpty() && letters.codePointCount(0, letters.length()) < 2) {
                letters.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        return letters.toString();
    }
}
