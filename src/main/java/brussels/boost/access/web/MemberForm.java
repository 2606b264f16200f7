package brussels.boost.access.web;

import brussels.boost.access.BestHours;
import brussels.boost.access.MemberCard;
import brussels.boost.access.NewMember;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.security.Refusal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is written about somebody in the circle, as typed. */
public record MemberForm(@Nullable String kind, @Nullable String name, @Nullable String part, @Nullable String phone, @Nullable List<String> days,
        @Nullable String from, @Nullable String to, @Nullable Boolean secrecy, @Nullable Boolean trusted, @Nullable Boolean representative,
        @Nullable Boolean asked, @Nullable String how, @Nullable String spokenSince, @Nullable String symbol, @Nullable Integer version) {
    /** Pictures somebody can stand for. */
    public static final List<String> SYMBOLS = List.of("sun", "moon", "tree", "leaf", "flower", "bird", "fish", "butterfly", "house", "boat",
            "mountain", "cup", "apple", "key", "umbrella", "drop");

    static MemberForm empty() {
        return new MemberForm(MemberCard.Kind.NEAR.name(), "", "", "", List.of(), "", "", false, false, false, false, "", "", "", 0);
    }

    static MemberForm of(MemberCard card, boolean ownName) {
        BestHours hours = card.hours();
        return new MemberForm(card.kind().name(), ownName ? "" : card.name(), text(card.part()), text(card.phone()),
                hours == null ? List.of() : hours.days().stream().map(DayOfWeek::name).toList(),
                hours == null ? "" : hours.from().toString(), hours == null ? "" : hours.to().toString(), card.boundBySecrecy(),
                card.trustedPerson(), card.representative(), card.state() == MemberCard.State.ASKED, card.word() == null ? "" : card.word().how().name(),
                card.word() == null ? "" : card.word().since().toString(), text(card.symbol()), card.version());
    }

    /** The same, to be kept over that version. */
    MemberForm over(int other) {
        return new MemberForm(kind, name, part, phone, days, from, to, secrecy, trusted, representative, asked, how, spokenSince, symbol, other);
    }

    NewMember read(MemberId id, @Nullable AccountId account, @Nullable HatId hat) {
        String chosen = symbol;
        return new NewMember(id, readKind(), Boolean.TRUE.equals(asked) ? MemberCard.State.ASKED : MemberCard.State.ACTIVE, account, hat,
                new NewMember.Words(blankToNull(name), blankToNull(part), blankToNull(phone), hours()), Boolean.TRUE.equals(trusted),
                Boolean.TRUE.equals(representative), Boolean.TRUE.equals(secrecy), chosen != null && SYMBOLS.contains(chosen) ? chosen : null);
    }

    /** As typed; null when it is not said how. Without a day, it was said today. */
    MemberCard.@Nullable Word word(LocalDate today) {
        MemberCard.Word.How said = Arrays.stream(MemberCard.Word.How.values()).filter(one -> one.name().equals(how)).findFirst().orElse(null);
        try {
            return said == null ? null : new MemberCard.Word(said, text(spokenSince).isBlank() ? today : LocalDate.parse(text(spokenSince)));
        } catch (DateTimeException _) {
            throw Refusal.invalid("spokenSince", "relation.refusal.date");
        }
    }

    public boolean hasDay(DayOfWeek day) {
        return days != null && days.contains(day.name());
    }

    private MemberCard.Kind readKind() {
        return Arrays.stream(MemberCard.Kind.values()).filter(one -> one.name().equals(kind)).findFirst().orElse(MemberCard.Kind.NEAR);
    }

    private @Nullable BestHours hours() {
        List<String> chosen = Objects.requireNonNullElse(days, List.of());
        if (chosen.isEmpty() && text(from).isBlank() && text(to).isBlank()) {
            return null;
        }
        try {
            var set = EnumSet.noneOf(DayOfWeek.class);
            chosen.forEach(day -> set.add(DayOfWeek.valueOf(day)));
            return new BestHours(set, LocalTime.parse(text(from)), LocalTime.parse(text(to)));
        } catch (IllegalArgumentException | DateTimeException _) {
            throw Refusal.invalid("days", "circle.refusal.hours");
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
