package brussels.boost.directory.domain.hours;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** From one minute of a day to another, the end not included; an end beyond 1440 runs into the next morning. */
public record Span(int from, int until) {
    public static final int DAY = 24 * 60;

    /** These spans in order, those that touch made one. */
    static List<Span> joined(List<Span> spans) {
        List<Span> all = new ArrayList<>();
        for (Span span : spans.stream().sorted(Comparator.comparingInt(Span::from)).toList()) {
            Span last = all.isEmpty() ? null : all.getLast();
            if (last != null && span.from() <= last.until()) {
                all.set(all.size() - 1, new Span(last.from(), Math.max(last.until(), span.until())));
            } else {
                all.add(span);
            }
        }
        return List.copyOf(all);
    }

    /** What is left of these spans without the others. */
    static List<Span> without(List<Span> spans, List<Span> others) {
        List<Span> left = spans;
        for (Span other : others) {
            left = left.stream().flatMap(span -> span.minus(other).stream()).toList();
        }
        return left;
    }

    private List<Span> minus(Span other) {
        if (other.until <= from || other.from >= until) {
            return List.of(this);
        }
        List<Span> left = new ArrayList<>();
        if (other.from > from) {
            left.add(new Span(from, other.from));
        }
        if (other.until < until) {
            left.add(new Span(other.until, until));
        }
        return left;
    }
}
