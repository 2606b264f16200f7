package brussels.boost.plan.domain;

import brussels.boost.platform.document.PrintedWords;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The words and dates printed on the sheet in one language. */
record SheetWords(PrintedWords words) {
    static SheetWords in(String tag) {
        return new SheetWords(PrintedWords.in("pdf/take-home", tag));
    }

    static SheetWords french() {
        return in(PrintedWords.FRENCH);
    }

    String language() {
        return words.language();
    }

    String get(String key) {
        return words.get(key);
    }

    String date(LocalDate date) {
        return date.format(pattern("date"));
    }

    /** « jeudi 20 mars, 10 h » and « 10 h 30 ». */
    String appointment(LocalDateTime moment) {
        return moment.format(pattern(moment.getMinute() == 0 ? "appointment.hour" : "appointment.minute"));
    }

    private DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(get(key), Locale.of(language(), "BE"));
    }
}
