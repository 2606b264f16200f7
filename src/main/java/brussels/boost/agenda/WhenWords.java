package brussels.boost.agenda;

import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.web.Page;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** How a moment is said: "prévu dimanche, 9 h 30". Never late, never overdue: a moment gone by "était prévu". */
public final class WhenWords {
    private WhenWords() {}

    /** With its verb. */
    public static String planned(Page page, Appointment one, LocalDate today) {
        return page.t(one.day().isBefore(today) ? "agenda.wasPlanned" : "agenda.planned", bare(page, one, today));
    }

    /** The day, and the hour if one was said. */
    public static String bare(Page page, Appointment one, LocalDate today) {
        String day = day(page, one.day(), today);
        return one.dayOnly() ? day : page.t("agenda.at", day, page.time(LocalDateTime.ofInstant(one.at(), BrusselsTime.ZONE).toLocalTime()));
    }

    /** "Aujourd'hui", "demain", "dimanche" within a week, else with its date. */
    public static String day(Page page, LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return page.t("agenda.today");
        }
        if (day.equals(today.plusDays(1))) {
            return page.t("agenda.tomorrow");
        }
        return day.isAfter(today) && day.isBefore(today.plusDays(7)) ? page.weekday(day.getDayOfWeek()) : page.day(day);
    }
}
