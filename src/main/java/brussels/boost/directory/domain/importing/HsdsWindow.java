package brussels.boost.directory.domain.importing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From when until when hours hold, both days included. @param from null: since ever @param until null: until told otherwise */
record HsdsWindow(@Nullable LocalDate from, @Nullable LocalDate until) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy MMM dd", Locale.ENGLISH);
    /** The grammar knows no end without a beginning. */
    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);

    /** The later beginning and the earlier end of those a schedule names. */
    static HsdsWindow of(Map<String, String> schedule) {
        return new HsdsWindow(dates(schedule, "valid_from", "dtstart").max(LocalDate::compareTo).orElse(null),
                dates(schedule, "valid_to", "until").min(LocalDate::compareTo).orElse(null));
    }

    /** Of one row of holidays in 1.1. */
    static HsdsWindow holiday(Map<String, String> row) {
        LocalDate start = date(row.getOrDefault("start_date", ""));
        LocalDate end = date(row.getOrDefault("end_date", ""));
        return new HsdsWindow(start, end == null ? start : end);
    }

    boolean isOver(LocalDate today) {
        return until != null && until.isBefore(today);
    }

    /** Before its days, empty when it has begun and nobody said when it ends: the same every day between. */
    String text(LocalDate today) {
        return until != null ? days() + " " : from != null && from.isAfter(today) ? DAY.format(from) + "+ " : "";
    }

    /** Of one that ends. */
    String days() {
        LocalDate last = Objects.requireNonNull(until);
        LocalDate first = from == null ? EVER : from;
        return first.equals(last) ? DAY.format(last) : DAY.format(first) + "-" + DAY.format(last);
    }

    /** {@code 20270101T090000Z} as well. Null when it is none. */
    static @Nullable LocalDate date(String raw) {
        String plain = raw.strip().replaceFirst("^(\\d{4})(\\d{2})(\\d{2})(T.*)?$", "$1-$2-$3");
        return plain.isEmpty() ? null : Clean.date(plain);
    }

    private static Stream<LocalDate> dates(Map<String, String> schedule, String... columns) {
        return Stream.of(columns).map(column -> date(schedule.getOrDefault(column, ""))).filter(Objects::nonNull).map(Objects::requireNonNull);
    }
}
