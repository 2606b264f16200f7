package brussels.boost.agenda.domain;

import brussels.boost.agenda.Appointment;
import brussels.boost.platform.time.BrusselsTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Writes an iCalendar (RFC 5545) that says nothing about anybody: "Rendez-vous", when, and a link that asks to sign
 * in. Instants are written in UTC, so that no clock change can move them.
 */
final class CalendarOut {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final Duration USUAL = Duration.ofHours(1);

    private CalendarOut() {}

    static String write(List<Appointment> moments, String address, Instant now) {
        var out = new StringBuilder();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Boost//Agenda//FR");
        line(out, "REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        for (Appointment one : moments) {
            line(out, "BEGIN:VEVENT");
            line(out, "UID:" + one.id() + "@boost");
            line(out, "DTSTAMP:" + UTC.format(now));
            line(out, "SEQUENCE:" + one.version());
            if (one.dayOnly()) {
                LocalDate day = LocalDate.ofInstant(one.at(), BrusselsTime.ZONE);
                line(out, "DTSTART;VALUE=DATE:" + DAY.format(day));
                line(out, "DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
            } else {
                Integer minutes = one.minutes();
                line(out, "DTSTART:" + UTC.format(one.at()));
                line(out, "DTEND:" + UTC.format(one.at().plus(minutes == null ? USUAL : Duration.ofMinutes(minutes))));
            }
            line(out, "SUMMARY:Rendez-vous");
            line(out, "URL:" + address + "/agenda/" + one.id());
            line(out, "CLASS:PRIVATE");
            line(out, "END:VEVENT");
        }
        line(out, "END:VCALENDAR");
        return out.toString();
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append("\r\n");
    }
}
