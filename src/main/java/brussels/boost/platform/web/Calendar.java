package brussels.boost.platform.web;

import brussels.boost.platform.time.BrusselsTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Dates and hours as people say them: {@code jeudi 20 mars, 9 h 30}, {@code donderdag 20 maart, 9.30 uur}. */
final class Calendar {
    private static final char NBSP = '\u00a0';
    private static final DateTimeFormatter EN_TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final DateTimeFormatter NL_TIME = DateTimeFormatter.ofPattern("H.mm");

    private Calendar() {}

    static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, BrusselsTime.ZONE);
    }

    /** With its weekday, without its year. */
    static String day(Language language, LocalDate date) {
        return format(language, date, "EEEE d MMMM");
    }

    static String date(Language language, LocalDate date) {
        return format(language, date, "d MMMM yyyy");
    }

    private static String format(Language language, LocalDate date, String pattern) {
        String order = language == Language.FR && date.getDayOfMonth() == 1 ? pattern.replace("d ", "d'er' ") : pattern;
        String text = DateTimeFormatter.ofPattern(order, language.locale()).format(date);
        return text.replaceFirst("(\\d(?:er)?) ", "$1" + NBSP);
    }

    static String time(Language language, LocalTime time) {
        return switch (language) {
            case FR -> time.getHour() + "" + NBSP + "h" + (time.getMinute() == 0 ? "" : NBSP + "%02d".formatted(time.getMinute()));
            case NL -> NL_TIME.format(time) + NBSP + "uur";
            case EN -> EN_TIME.format(time);
        };
    }

    static String when(Language language, LocalDateTime when) {
        return day(language, when.toLocalDate()) + ", " + time(language, when.toLocalTime());
    }
}
