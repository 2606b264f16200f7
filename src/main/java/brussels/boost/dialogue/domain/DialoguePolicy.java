package brussels.boost.dialogue.domain;

import brussels.boost.access.Audience;
import brussels.boost.dialogue.Card;
import brussels.boost.platform.security.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a conversation, pure. Who may hold one is who may write what matters to the person: the capability
 * asks that, and a trade or a role grants nothing.
 */
public final class DialoguePolicy {
    /** The sets offered at set-up, besides all of them. */
    public static final Set<Integer> SIZES = Set.of(12, 20);
    static final int LONGEST_WORDS = 2000;

    private DialoguePolicy() {}

    /**
     * The cards laid out: the first of the deck, in its order. Which come first is data; the program picks none for
     * anybody.
     */
    public static List<Card> spread(List<Card> deck, @Nullable Integer size) {
        var dealt = deck.stream().filter(card -> card.active() && !card.teaching()).toList();
        return size == null ? dealt : dealt.stream().limit(size).toList();
    }

    /** Faith, intimacy, violence, papers, alcohol, money stay between whoever notes and the person, until opened. */
    static Audience.Kind usual(Card card) {
        return card.sensitive() ? Audience.Kind.PERSON : Audience.Kind.CIRCLE;
    }

    /** What somebody drew or wrote is unforeseen, so it is private first. */
    static Audience.Kind usualOwn() {
        return Audience.Kind.PERSON;
    }


    static Optional<Card> find(List<Card> deck, String code) {
        return deck.stream().filter(card -> card.code().equals(code)).findFirst();
    }

    static void checkDay(LocalDate heldOn, LocalDate today) {
        if (heldOn.isAfter(today)) {
            throw Refusal.invalid("heldOn", "dialogue.refusal.future");
        }
    }

    static void checkLanguage(String language) {
        if (!language.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
            throw Refusal.invalid("language", "dialogue.refusal.language");
        }
    }

    static void checkSize(@Nullable Integer size) {
        if (size != null && !SIZES.contains(size)) {
            throw Refusal.notFound();
        }
    }

    static void checkWords(String field, String words) {
        if (words.length() > LONGEST_WORDS) {
            throw Refusal.invalid(field, "dialogue.refusal.words");
        }
    }
}
