package brussels.boost.plan.web;

import brussels.boost.access.Audience;
import brussels.boost.plan.Doer;
import brussels.boost.plan.Picture;
import brussels.boost.plan.Said;
import brussels.boost.plan.Words;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what forms send; what is missing is missing, what is not a date is said beside its field. */
final class WordsForm {
    static final String MEMBER = "MEMBER:";

    private WordsForm() {}

    static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }

    static @Nullable String orNull(@Nullable String sent) {
        return sent == null || sent.isBlank() ? null : sent.strip();
    }

    static Words words(@Nullable String text, @Nullable String language, @Nullable String french) {
        return new Words(text(text), language == null || language.isBlank() ? "fr" : language.strip(), orNull(french));
    }

    static Said said(@Nullable String by, @Nullable String who) {
        return new Said(one(Said.By.class, by, Said.By.PERSON), orNull(who));
    }

    static Picture picture(@Nullable String card, @Nullable UUID file) {
        return new Picture(orNull(card), file);
    }

    static Audience audience(@Nullable String kind, Audience.Kind usual) {
        return new Audience(one(Audience.Kind.class, kind, usual), Set.of());
    }

    /** Ticking somebody by name widens "the person and me" to them, and nothing else. */
    static Audience audience(@Nullable String kind, Audience.Kind usual, @Nullable List<String> named) {
        Audience chosen = audience(kind, usual);
        return chosen.kind() != Audience.Kind.PERSON || named == null || named.isEmpty() ? chosen
                : Audience.named(named.stream().map(MemberId::of).collect(Collectors.toSet()));
    }

    static @Nullable LocalDate date(@Nullable String sent, String field) {
        try {
            return sent == null || sent.isBlank() ? null : LocalDate.parse(sent.strip());
        } catch (DateTimeParseException _) {
            throw Refusal.invalid(field, "plan.date.wrong");
        }
    }

    static Doer doer(Actor actor, @Nullable String kind, @Nullable String name) {
        AccountId account = actor.account();
        String written = orNull(name);
        if (text(kind).startsWith(MEMBER)) {
            return new Doer(Doer.Kind.MEMBER, null, MemberId.of(text(kind).substring(MEMBER.length())), null);
        }
        return switch (text(kind)) {
            case "PERSON" -> Doer.PERSON;
            case "ACCOUNT" -> account == null ? Doer.NOBODY : new Doer(Doer.Kind.ACCOUNT, account, null, null);
            default -> written == null ? Doer.NOBODY : Doer.other(written);
        };
    }

    static <E extends Enum<E>> E one(Class<E> type, @Nullable String sent, E usual) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(sent)) {
                return value;
            }
        }
        return usual;
    }
}
