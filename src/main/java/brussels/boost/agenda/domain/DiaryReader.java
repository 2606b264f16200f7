package brussels.boost.agenda.domain;

import brussels.boost.agenda.Busy;
import brussels.boost.platform.time.BrusselsTime;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RecurrenceId;
import net.fortuna.ical4j.util.CompatibilityHints;

/**
 * Reads an iCalendar (RFC 5545) into what takes somebody's time between two instants: repetitions written out, moved
 * and dropped occurrences respected, free and cancelled events left aside.
 */
final class DiaryReader {
    private static final int MOST = 1000;
    private static final int LONGEST_TITLE = 200;

    static {
        // calendars in the wild are not all well written; and nothing is asked from the network while reading one
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_PARSING, true);
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_UNFOLDING, true);
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_VALIDATION, true);
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
    }

    private DiaryReader() {}

    static List<Busy> read(byte[] bytes, Instant from, Instant until) throws Trouble {
        Calendar calendar;
        try {
            calendar = new CalendarBuilder().build(new ByteArrayInputStream(bytes));
        } catch (IOException | ParserException | RuntimeException _) {
            throw new Trouble("unreadable");
        }
        List<VEvent> events = calendar.getComponents(Component.VEVENT);
        Map<String, Set<Instant>> moved = moved(events);
        List<Busy> found = new ArrayList<>();
        for (VEvent event : events) {
            if (takesTime(event) && found.size() < MOST) {
                found.addAll(occurrences(event, from, until, moved));
            }
        }
        return found.stream().sorted(Comparator.comparing(Busy::from).thenComparing(Busy::until)).limit(MOST).toList();
    }

    /** Occurrences replaced by an event of their own, by the series' identifier. */
    private static Map<String, Set<Instant>> moved(List<VEvent> events) {
        Map<String, Set<Instant>> moved = new HashMap<>();
        for (VEvent event : events) {
            event.<RecurrenceId<?>>getProperty(Property.RECURRENCE_ID).ifPresent(id ->
                    moved.computeIfAbsent(uid(event), _ -> new HashSet<>()).add(instant(id.getDate())));
        }
        return moved;
    }

    private static boolean takesTime(VEvent event) {
        boolean free = event.getProperty(Property.TRANSP).map(p -> p.getValue().equalsIgnoreCase("TRANSPARENT")).orElse(false);
        boolean off = event.getProperty(Property.STATUS).map(p -> p.getValue().equalsIgnoreCase("CANCELLED")).orElse(false);
        // a rule by the hour or faster is nobody's appointment, and writing it out would take for ever
        boolean absurd = event.<RRule<?>>getProperties(Property.RRULE).stream().anyMatch(rule -> rule.getValue().matches("(?i).*FREQ=(HOURLY|MINUTELY|SECONDLY).*"));
        return !free && !off && !absurd && event.getStartDate().isPresent();
    }

    private static List<Busy> occurrences(VEvent event, Instant from, Instant until, Map<String, Set<Instant>> moved) {
        boolean series = event.getProperty(Property.RRULE).isPresent() || event.getProperty(Property.RDATE).isPresent();
        Set<Instant> replaced = series ? moved.getOrDefault(uid(event), Set.of()) : Set.of();
        String title = event.getProperty(Property.SUMMARY).map(Property::getValue).orElse("").strip();
        List<Busy> found = new ArrayList<>();
        for (Occurrence one : Occurrence.of(event, from, until)) {
            if (!replaced.contains(one.start()) && one.start().isBefore(until) && one.end().isAfter(from)) {
                found.add(new Busy(one.start(), one.end(), one.wholeDay(), title.substring(0, Math.min(title.length(), LONGEST_TITLE))));
            }
        }
        return found;
    }

    private static String uid(VEvent event) {
        return event.getProperty(Property.UID).map(Property::getValue).orElse("");
    }

    /** A floating time, and a day, are Brussels'. */
    static Instant instant(Temporal temporal) {
        return switch (temporal) {
            case Instant instant -> instant;
            case ZonedDateTime zoned -> zoned.toInstant();
            case OffsetDateTime offset -> offset.toInstant();
            case LocalDateTime local -> local.atZone(BrusselsTime.ZONE).toInstant();
            case LocalDate day -> day.atStartOfDay(BrusselsTime.ZONE).toInstant();
            default -> throw new IllegalArgumentException("no instant");
        };
    }

    /** One time an event takes place. */
    record Occurrence(Instant start, Instant end, boolean wholeDay) {
        static List<Occurrence> of(VEvent event, Instant from, Instant until) {
            Temporal start = event.getStartDate().orElseThrow().getDate();
            boolean wholeDay = start instanceof LocalDate;
            Duration length = length(event, start, wholeDay);
            ZoneId zone = start instanceof ZonedDateTime zoned ? zoned.getZone() : BrusselsTime.ZONE;
            Instant early = from.minus(length).minus(Duration.ofDays(1));
            List<Occurrence> all = new ArrayList<>();
            Set<? extends Period<? extends Temporal>> periods = event.calculateRecurrenceSet(window(start, early, until, zone));
            for (Period<? extends Temporal> period : periods) {
                Instant at = instant(period.getStart());
                // a whole day ends with its day, 23, 24 or 25 hours later
                Instant end = wholeDay ? at.atZone(BrusselsTime.ZONE).plusDays(Math.max(1, length.toDays())).toInstant() : at.plus(length);
                all.add(new Occurrence(at, end, wholeDay));
            }
            return all;
        }

        private static Duration length(VEvent event, Temporal start, boolean wholeDay) {
            Duration length = event.getEndDate(true).map(end -> Duration.between(instant(start), instant(end.getDate()))).orElse(Duration.ZERO);
            return wholeDay ? length.plusHours(2) : length.isNegative() ? Duration.ZERO : length;
        }

        private static Period<? extends Temporal> window(Temporal start, Instant from, Instant until, ZoneId zone) {
            return switch (start) {
                case LocalDate _ -> new Period<>(LocalDate.ofInstant(from, zone), LocalDate.ofInstant(until, zone).plusDays(1));
                case LocalDateTime _ -> new Period<>(LocalDateTime.ofInstant(from, zone), LocalDateTime.ofInstant(until, zone));
                case Instant _ -> new Period<>(from, until);
                case OffsetDateTime offset -> new Period<>(from.atOffset(offset.getOffset()), until.atOffset(offset.getOffset()));
                default -> new Period<>(from.atZone(zone), until.atZone(zone));
            };
        }
    }
}
