package brussels.boost.directory.domain.duplicates;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How alike two entries are, from 0 to 100, and what says so. Names weigh most; a branch of the same house elsewhere is
 * another entry, whatever it shares.
 *
 * @param evidence codes, some with a number: {@code NAME:87}, {@code PHONE}, {@code NEAR:40}
 */
record Likeness(int score, List<String> evidence) {
    /** Below it nothing is proposed. */
    static final int ENOUGH = 60;
    private static final double LEAST_NAME = 0.4;

    static Likeness of(Side one, Side other) {
        double name = one.names().stream().flatMapToDouble(mine -> other.names().stream().mapToDouble(mine::likeness)).max().orElse(0);
        if (name < LEAST_NAME) {
            return new Likeness(0, List.of());
        }
        var evidence = new ArrayList<>(List.of("NAME:" + Math.round(100 * name)));
        double score = 50 * name;
        score += add(evidence, !Collections.disjoint(one.phones(), other.phones()), "PHONE", 25);
        score += add(evidence, !one.email().isEmpty() && one.email().equals(other.email()), "EMAIL", 10);
        score += add(evidence, !one.host().isEmpty() && one.host().equals(other.host()), "HOST", 8);
        score += place(evidence, one, other);
        score += against(evidence, one, other);
        return new Likeness((int) Math.clamp(Math.round(score), 0L, 100L), List.copyOf(evidence));
    }

    private static double place(List<String> evidence, Side one, Side other) {
        Double metres = one.metres(other);
        boolean street = one.sameStreet(other);
        boolean number = street && !one.number().isEmpty() && one.number().equals(other.number());
        double score = 0;
        if (metres != null && metres < 150) {
            evidence.add("NEAR:" + Math.round(metres));
            score = metres < 60 ? 30 : 22;
        }
        if (street) {
            evidence.add(number ? "ADDRESS" : "STREET");
            score = Math.max(score, number ? 30 : 15);
        }
        if (metres != null && metres > 400 && !number) {
            evidence.add("FAR:" + Math.round(metres));
            score = metres > 1000 ? -35 : -20;
        }
        return score;
    }

    private static double against(List<String> evidence, Side one, Side other) {
        boolean needs = !one.needs().isEmpty() && !other.needs().isEmpty() && Collections.disjoint(one.needs(), other.needs());
        return add(evidence, !one.kind().equals(other.kind()), "OTHER_KIND", -20) + add(evidence, needs, "OTHER_NEEDS", -15)
                + add(evidence, !Collections.disjoint(one.sources(), other.sources()), "ONE_SOURCE", -5);
    }

    private static double add(List<String> evidence, boolean holds, String code, double weight) {
        if (holds) {
            evidence.add(code);
        }
        return holds ? weight : 0;
    }
}
