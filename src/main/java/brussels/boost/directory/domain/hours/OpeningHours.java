package brussels.boost.directory.domain.hours;

import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.Util;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text of the OpenStreetMap opening-hours grammar, understood: for each day the last rule that speaks of it holds,
 * "," adds to it, "||" speaks when nothing else did.
 */
public final class OpeningHours {
    /** How far ahead the next opening is looked for. */
    private static final int HORIZON_DAYS = 14;

    private final List<Rule> rules;
    private final boolean knowsHolidays;

    private OpeningHours(List<Rule> rules) {
        this.rules = rules;
        this.knowsHolidays = rules.stream().anyMatch(rule -> rule.isTwentyfourseven()
                || rule.getHolidays() != null && rule.getHolidays().stream().anyMatch(holiday -> holiday.getType() == Holiday.Type.PH));
    }

    /** Empty when the text is not of the grammar; small slips that real files have are forgiven. */
    public static Optional<OpeningHours> read(String text) {
        try {
            return Optional.of(new OpeningHours(new OpeningHoursParser(new StringReader(text)).rules(false)));
        } catch (OpeningHoursParseException | RuntimeException | Error notOfTheGrammar) {
            // the generated lexer throws an Error on a character it does not know
            if (notOfTheGrammar instanceof VirtualMachineError fatal) {
                throw fatal;
            }
            return Optional.empty();
        }
    }

    /** The text again, in the grammar's own spelling. */
    public String text() {
        return Util.rulesToOpeningHoursString(rules);
    }

    public DayHours on(LocalDate day) {
        List<Span> open = List.of();
        boolean spoken = false;
        boolean certain = true;
        for (Rule rule : rules) {
            if (rule.isFallBack() && spoken && (certain || !open.isEmpty()) || !RuleDays.matches(rule, day)) {
                continue;
            }
            List<Span> spans = spans(rule);
            if (closes(rule)) {
                open = rule.getTimes() == null || rule.getTimes().isEmpty() ? List.of() : Span.without(open, spans);
                certain = true;
            } else {
                open = rule.isAdditive() ? Span.joined(concat(open, spans)) : Span.joined(spans);
                certain = (certain || !rule.isAdditive()) && certain(rule);
            }
            spoken = true;
        }
        return new DayHours(open, certain);
    }

    /** What to tell somebody who would go there now. */
    public Opening at(LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        boolean holiday = !knowsHolidays && BelgianHolidays.isHoliday(today);
        DayHours hours = on(today);
        for (Span span : around(today)) {
            LocalDateTime from = today.atStartOfDay().plusMinutes(span.from());
            LocalDateTime until = today.atStartOfDay().plusMinutes(span.until());
            if (!now.isBefore(from) && now.isBefore(until)) {
                return new Opening(Opening.State.OPEN, hours.certain() ? closing(until) : null, holiday);
            }
        }
        if (!hours.certain()) {
            return Opening.UNKNOWN;
        }
        return new Opening(Opening.State.CLOSED, next(now).orElse(null), holiday);
    }

    /** When it closes, through midnight and the days that follow without a gap; null when it never does. */
    private @Nullable LocalDateTime closing(LocalDateTime until) {
        LocalDateTime end = until;
        for (int ahead = 0; ahead < HORIZON_DAYS; ahead++) {
            LocalDate day = end.toLocalDate();
            int minute = end.getHour() * 60 + end.getMinute();
            Optional<Span> goesOn = on(day).open().stream().filter(span -> span.from() <= minute && minute < span.until()).findFirst();
            if (goesOn.isEmpty()) {
                return end;
            }
            end = day.atStartOfDay().plusMinutes(goesOn.get().until());
        }
        return null;
    }

    private List<Span> around(LocalDate today) {
        List<Span> yesterday = on(today.minusDays(1)).open().stream().filter(span -> span.until() > Span.DAY)
                .map(span -> new Span(span.from() - Span.DAY, span.until() - Span.DAY)).toList();
        return concat(yesterday, on(today).open());
    }

    private Optional<LocalDateTime> next(LocalDateTime now) {
        for (int ahead = 0; ahead <= HORIZON_DAYS; ahead++) {
            LocalDateTime midnight = now.toLocalDate().plusDays(ahead).atStartOfDay();
            for (Span span : on(midnight.toLocalDate()).open()) {
                if (midnight.plusMinutes(span.from()).isAfter(now)) {
                    return Optional.of(midnight.plusMinutes(span.from()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean closes(Rule rule) {
        RuleModifier modifier = rule.getModifier();
        return modifier != null && (modifier.getModifier() == RuleModifier.Modifier.OFF || modifier.getModifier() == RuleModifier.Modifier.CLOSED);
    }

    private static boolean certain(Rule rule) {
        RuleModifier modifier = rule.getModifier();
        boolean unknown = modifier != null && (modifier.getModifier() == RuleModifier.Modifier.UNKNOWN || modifier.getModifier() == null);
        boolean timed = rule.getTimes() == null || rule.getTimes().stream().noneMatch(OpeningHours::vague);
        return !unknown && timed && !(rule.isEmpty() && rule.getComment() != null);
    }

    private static boolean vague(TimeSpan time) {
        return time.getStartEvent() != null || time.getEndEvent() != null || time.isOpenEnded();
    }

    private static List<Span> spans(Rule rule) {
        if (rule.isTwentyfourseven() || rule.getTimes() == null || rule.getTimes().isEmpty()) {
            return List.of(new Span(0, Span.DAY));
        }
        List<Span> spans = new ArrayList<>();
        for (TimeSpan time : rule.getTimes()) {
            if (time.getStartEvent() == null && time.getStart() != TimeSpan.UNDEFINED_TIME) {
                boolean ends = time.getEndEvent() == null && time.getEnd() != TimeSpan.UNDEFINED_TIME;
                int until = ends ? time.getEnd() : Span.DAY;
                spans.add(new Span(time.getStart(), until <= time.getStart() ? until + Span.DAY : until));
            }
        }
        return spans;
    }

    private static List<Span> concat(List<Span> some, List<Span> more) {
        List<Span> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
