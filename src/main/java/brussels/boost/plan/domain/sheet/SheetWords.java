package brussels.boost.plan.domain.sheet;

import brussels.boost.plan.TakeHomeSheet.Appointment;
import brussels.boost.platform.document.PrintedWords;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The words and dates printed on the sheet in one language. */
public record SheetWords(PrintedWords words) {
    public static SheetWords in(String tag) {
        return new SheetWords(PrintedWords.in("pdf/take-home", tag));
    }

    static SheetWords french() {
        return in(PrintedWords.FRENCH);
    }

    public String language() {
        return words.language();
    }

    public String get(String key) {
        return words.get(key);
    }

    String date(LocalDate date) {
        return date.format(pattern("date"));
    }

    /** « jeudi 20 mars, 10 h », « 10 h 30 », or the day alone. */
    String appointment(Appointment one) {
        LocalTime hour = one.hour();
        if (hour == null) return one.day().format(pattern("appointment.day"));
        return one.day().atTime(hour).format(pattern(hour.getMinute() == 0 ? "appointment.hour" : "appointment.minute"));
    }

    private DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(get(key), Locale.of(language(), "BE"));
    }
}
