package brussels.boost.day.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Waits;
import brussels.boost.access.Waits.Wait;
import brussels.boost.agenda.Agenda;
import brussels.boost.agenda.Agenda.OwnCalendar;
import brussels.boost.agenda.Appointment;
import brussels.boost.agenda.Rhythm;
import brussels.boost.agenda.CallAsked;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Ma journée: today's thread, those who chose the actor, what waits and what came in. It counts nothing. */
@Component
public class ReadDay {
    private static final int MOST_LINES = 7;
    private static final int MOST_PEOPLE = 12;

    private final Transactions transactions;
    private final Access access;
    private final Circle circle;
    private final Agenda agenda;
    private final VisitStore visits;
    private final BrusselsTime time;

    ReadDay(Transactions transactions, Access access, Circle circle, Agenda agenda, VisitStore visits, BrusselsTime time) {
        this.transactions = transactions;
        this.access = access;
        this.circle = circle;
        this.agenda = agenda;
        this.visits = visits;
        this.time = time;
    }

    /** @param more somebody who chose the actor is not among {@code people} */
    public record Day(LocalDate today, List<Bead> thread, List<Someone> people, boolean more, List<CallLine> calls, List<Line> waits,
            List<Line> cameIn, OwnCalendar own) {}

    /** Somebody asks to be called. */
    public record CallLine(String name, CallAsked call) {}

    public Day run(Actor.Professional actor) {
        Instant now = time.now();
        LocalDate today = time.today();
        return transactions.write(actor, () -> {
            var list = access.circle(actor, DayActs.DAY);
            Instant since = visits.visit(actor.account(), now);
            Circle.Read read = circle.read(list, since);
            OwnCalendar own = agenda.ownCalendar(actor, today.atStartOfDay(BrusselsTime.ZONE).toInstant(),
                    today.plusDays(1).atStartOfDay(BrusselsTime.ZONE).toInstant());
            list.shown(read.people().size());
            List<Someone> people = List.copyOf(read.people().values());
            return new Day(today, Today.thread(now, actor.account(), read.moments().appointments(), read.people(), own),
                    people.stream().limit(MOST_PEOPLE).toList(), people.size() > MOST_PEOPLE, calls(people),
                    waits(actor, read, today), cameIn(actor, read, since), own);
        });
    }

    private static List<CallLine> calls(List<Someone> people) {
        List<CallLine> calls = new ArrayList<>();
        for (Someone one : people) {
            if (one.call() != null) {
                calls.add(new CallLine(one.card().name(), one.call()));
            }
        }
        return calls;
    }

    /** What other modules say, then moments of the past week that nobody said anything about since. */
    private static List<Line> waits(Actor.Professional actor, Circle.Read read, LocalDate today) {
        List<Line> lines = lines(read, Waits.Kind.WAITS);
        for (Appointment one : read.moments().appointments()) {
            Someone with = read.people().get(one.person());
            if (with != null && one.day().isBefore(today) && actor.account().equals(one.with())) {
                lines.add(new Line(with.card().name(), "day.wait.moment", "", "cal", one.day(), "/people/" + one.person() + "/agenda"));
            }
        }
        lines.addAll(0, news(actor, read, today));
        return lines.stream().limit(MOST_LINES).toList();
    }

    /** News to take, as agreed: planned this week or before, never late. */
    private static List<Line> news(Actor.Professional actor, Circle.Read read, LocalDate today) {
        List<Line> lines = new ArrayList<>();
        for (Rhythm one : read.moments().rhythms()) {
            Someone with = read.people().get(one.person());
            LocalDate planned = one.planned(read.moments().quiet(one.person()).orElse(null));
            if (with != null && planned.isBefore(today.plusDays(7)) && (one.with() == null || actor.account().equals(one.with()))) {
                lines.add(new Line(with.card().name(), "day.wait.news", "", "phone", planned, "/people/" + one.person() + "#agenda"));
            }
        }
        return lines;
    }

    private static List<Line> cameIn(Actor.Professional actor, Circle.Read read, Instant since) {
        List<Line> lines = lines(read, Waits.Kind.CAME_IN);
        for (Appointment one : read.moments().appointments()) {
            Someone with = read.people().get(one.person());
            if (with != null && one.created().isAfter(since) && !actor.account().equals(one.author())) {
                lines.add(new Line(with.card().name(), "day.came.moment", "", "cal", BrusselsTime.dateOf(one.created()), "/people/" + one.person() + "/agenda"));
            }
        }
        return lines.stream().limit(MOST_LINES).toList();
    }

    /** The same sentence about the same person stands once: three notes are one piece of news. */
    private static List<Line> lines(Circle.Read read, Waits.Kind kind) {
        Map<PersonId, Someone> people = read.people();
        List<Line> lines = new ArrayList<>();
        Set<List<Object>> said = new HashSet<>();
        for (Wait one : read.waits()) {
            PersonId about = one.person();
            Someone with = about == null ? null : people.get(about);
            // about somebody without a file there is nobody to name
            boolean known = about == null || with != null;
            if (known && one.kind() == kind && said.add(List.of(about == null ? "" : about, one.key(), one.words() == null ? "" : one.words()))) {
                lines.add(new Line(with == null ? "" : with.card().name(), one.key(), one.words() == null ? "" : one.words(), one.icon(), one.on(), one.href()));
            }
        }
        return lines;
    }
}
