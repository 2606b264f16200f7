package brussels.boost.day.domain;

import brussels.boost.agenda.Agenda.OwnCalendar;
import brussels.boost.agenda.Appointment;
import brussels.boost.agenda.Busy;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.time.BrusselsTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Threads today's beads: what is whole-day or without an hour first, then the hours, and now among them. */
final class Today {
    private Today() {}

    static List<Bead> thread(Instant now, AccountId me, List<Appointment> moments, Map<PersonId, Someone> people, OwnCalendar own) {
        LocalDate today = BrusselsTime.dateOf(now);
        List<Appointment> mine = moments.stream().filter(one -> one.day().equals(today) && me.equals(one.with()) && people.containsKey(one.person())).toList();
        Optional<Appointment> next = mine.stream().filter(one -> one.dayOnly() || end(one).isAfter(now)).min(Comparator.comparing(Appointment::dayOnly).thenComparing(Appointment::at));
        List<Bead> beads = new ArrayList<>();
        for (Busy one : own.busy()) {
            String title = one.title() == null ? "" : one.title();
            beads.add(one.wholeDay() ? Bead.busy(null, null, title, false)
                    : Bead.busy(one.from(), minutes(one.from(), one.until()), title, !one.until().isAfter(now)));
        }
        for (Appointment one : mine) {
            boolean first = next.filter(one::equals).isPresent();
            beads.add(new Bead(one.dayOnly() ? null : one.at(), one.minutes(), null, one, people.get(one.person()), false,
                    !one.dayOnly() && !end(one).isAfter(now), first));
        }
        beads.add(Bead.now(now));
        beads.sort(Comparator.comparing(Bead::at, Comparator.nullsFirst(Comparator.naturalOrder())));
        return beads;
    }

    private static Instant end(Appointment one) {
        Integer minutes = one.minutes();
        return one.at().plus(Duration.ofMinutes(minutes == null ? 60 : minutes));
    }

    private static int minutes(Instant from, Instant until) {
        return (int) Duration.between(from, until).toMinutes();
    }
}
