package brussels.boost.access.domain;

import brussels.boost.access.BestHours;
import brussels.boost.access.NewMember;
import brussels.boost.access.PatientAccess;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is written about a member, as one sealed text: fields in a fixed order, parted by the unit separator. */
public final class SealedWords {
    private static final String PART = "\u001f";
    public static final NewMember.Words NONE = new NewMember.Words(null, null, null, null);

    private SealedWords() {}

    public static byte[] seal(PatientAccess patient, NewMember.Words words) {
        BestHours hours = words.hours();
        String days = hours == null ? "" : hours.days().stream().map(day -> String.valueOf(day.getValue())).collect(Collectors.joining());
        return patient.seal(String.join(PART, text(words.name()), text(words.part()), text(words.phone()), days,
                hours == null ? "" : hours.from().toString(), hours == null ? "" : hours.to().toString()));
    }

    public static NewMember.Words read(@Nullable String text) {
        if (text == null) {
            return NONE;
        }
        String[] parts = text.split(PART, -1);
        return new NewMember.Words(field(parts[0]), field(parts[1]), field(parts[2]), hours(parts));
    }

    private static @Nullable BestHours hours(String[] parts) {
        if (parts[3].isEmpty()) {
            return null;
        }
        var days = EnumSet.noneOf(DayOfWeek.class);
        parts[3].chars().forEach(day -> days.add(DayOfWeek.of(day - '0')));
        return new BestHours(days, LocalTime.parse(parts[4]), LocalTime.parse(parts[5]));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.replace(PART, " ").strip();
    }

    private static @Nullable String field(String text) {
        return text.isBlank() ? null : text;
    }
}
