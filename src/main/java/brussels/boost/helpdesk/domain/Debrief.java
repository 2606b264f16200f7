package brussels.boost.helpdesk.domain;

import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.text.IdentityScanner;
import brussels.boost.platform.time.BrusselsTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The week looked at together: what came back, what stayed without answer, which sheet to write, and what is decided of each. */
@Component
public class Debrief {
    private static final int LONGEST = 500;

    private final Transactions transactions;
    private final Advisers advisers;
    private final WeekReader reader;
    private final BrusselsTime time;

    Debrief(Transactions transactions, Advisers advisers, WeekReader reader, BrusselsTime time) {
        this.transactions = transactions;
        this.advisers = advisers;
        this.reader = reader;
        this.time = time;
    }

    /** What a line of the list is about. */
    public enum Kind {
        THEME,
        UNANSWERED,
        TO_WRITE
    }

    /** How often a theme was asked, and how often nothing was found. */
    public record Theme(String code, int asked, int nothing) {}

    /** A theme over twelve months. */
    public record Count(String code, int asked, int lately, int nothing, int yes, int partly, int no) {}

    /** @param decided by kind and what it is about, a colon between */
    public record Week(LocalDate monday, boolean last, List<Theme> cameBack, List<Question> unanswered, List<Theme> toWrite, Map<String, String> decided) {}

    public Week week(Actor actor, @Nullable LocalDate day) {
        LocalDate now = monday(time.today());
        LocalDate monday = day == null || monday(day).isAfter(now) ? now : monday(day);
        return transactions.read(actor, () -> {
            advisers.require(actor);
            return new Week(monday, monday.equals(now), reader.cameBack(monday), reader.unanswered(monday), reader.toWrite(monday), reader.decided(monday));
        });
    }

    /** @param about a theme, or a question */
    public void decide(Actor.Professional actor, LocalDate week, Kind kind, String about, String decided) {
        if (decided.isBlank() || decided.length() > LONGEST || !about.matches("[a-z0-9.-]{1,60}")) {
            throw Refusal.invalid("decided", "helpdesk.refusal.decided");
        }
        transactions.write(actor, () -> {
            advisers.require(actor);
            reader.decide(monday(week), kind, about, IdentityScanner.clean(decided.strip()), actor.account().value());
            advisers.did(actor, HelpdeskActs.DISCUSSED, null);
        });
    }

    public List<Count> counts(Actor actor) {
        return transactions.read(actor, () -> {
            advisers.require(actor);
            return reader.counts();
        });
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
