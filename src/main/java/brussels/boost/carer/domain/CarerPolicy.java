package brussels.boost.carer.domain;

import brussels.boost.access.Family;
import brussels.boost.access.Rights;
import brussels.boost.carer.CallKind;
import brussels.boost.carer.Carers.NewLine;
import brussels.boost.carer.Carers.NewSpace;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of a carer's own space, pure: it is theirs, nothing is measured, and a call is answered by one person. */
public final class CarerPolicy {
    /** Textless cards to say how one is; neither good nor bad, in no order of weight. */
    public static final List<String> PICTURES = List.of("light", "fatigue", "sleep", "laughing", "worries", "rest", "alone", "friends",
            "mood", "outdoors", "breath", "music", "grief", "couple", "papers", "work");
    /** Ready needs; the last is never missing: what no list foresees. */
    public static final List<String> NEEDS = List.of("respite", "listening", "rights", "hands", "explain", "money", "other");

    static final int LONGEST = 2000;

    private CarerPolicy() {}

    /** What whoever calls a carer back may see: the name, the number, the request. The carer opens more if they wish. */
    static Rights toCallBack() {
        return new Rights(EnumSet.of(Family.IDENTITY, Family.CONTACT), EnumSet.of(Family.AGENDA));
    }

    static NewSpace clean(NewSpace space) {
        if (space.name().isBlank()) {
            throw Refusal.invalid("name", "carer.refusal.name");
        }
        return new NewSpace(space.id(), space.name().strip(), space.language(), blankToNull(space.phone()), space.young());
    }

    static void said(@Nullable String words, Set<String> cards) {
        if (blankToNull(words) == null && cards.isEmpty()) {
            throw Refusal.invalid("words", "carer.refusal.said");
        }
        tooLong(words);
        if (!PICTURES.containsAll(cards)) {
            throw Refusal.notFound();
        }
    }

    static void line(NewLine line) {
        String code = line.code();
        boolean ready = code != null && NEEDS.contains(code) && !code.equals("other");
        if (!ready && blankToNull(line.words()) == null) {
            throw Refusal.invalid("words", "carer.refusal.words");
        }
        tooLong(line.words());
    }

    /** A call asked for again changes nothing, unless the carer now says they cannot go on. */
    static boolean weighsMore(CallKind asked, CallKind open) {
        return asked == CallKind.CANNOT && open == CallKind.CALL;
    }

    /** Who answers is a professional the carer opened the request to; the carer does not answer themself. */
    public static boolean mayAnswer(Actor actor) {
        return actor instanceof Actor.Professional;
    }

    static void answers(Actor actor) {
        if (!mayAnswer(actor)) {
            throw Refusal.forbidden("carer.refusal.answer");
        }
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static void tooLong(@Nullable String words) {
        if (words != null && words.length() > LONGEST) {
            throw Refusal.invalid("words", "carer.refusal.long");
        }
    }
}
