package brussels.boost.access.web;

import brussels.boost.access.MemberCard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The circle as a picture: near ones inside, professionals around, services outside; a dashed round is asked, not here yet. */
public record Rings(List<Dot> dots, String spoken) {
    private static final int X = 190;
    private static final int Y = 154;

    /** @param kind near, prox, hop, ori or wait: the colour of the kit */
    public record Dot(String kind, int x, int y, String initials, String label) {}

    /** Radius, where the first one stands, and how many fit without touching. */
    private enum Ring {
        NEAR(60, 198, 5),
        PROFESSIONAL(101, -90, 8),
        SERVICE(142, 42, 9);

        private final int radius;
        private final int start;
        private final int most;

        Ring(int radius, int start, int most) {
            this.radius = radius;
            this.start = start;
            this.most = most;
        }
    }

    public static Rings of(List<MemberCard> members, LocalDate today) {
        List<Dot> dots = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Ring ring : Ring.values()) {
            List<MemberCard> on = members.stream().filter(member -> ring(member) == ring && !over(member, today)).limit(ring.most).toList();
            for (int i = 0; i < on.size(); i++) {
                double angle = Math.toRadians(ring.start + 360.0 / on.size() * i);
                dots.add(dot(on.get(i), (int) Math.round(X + ring.radius * Math.cos(angle)), (int) Math.round(Y + ring.radius * Math.sin(angle)), today));
                names.add(on.get(i).name());
            }
        }
        return new Rings(dots, String.join(", ", names));
    }

    private static Dot dot(MemberCard member, int x, int y, LocalDate today) {
        return new Dot(kind(member, today), x, y, member.initials(), label(member.name()));
    }

    private static boolean over(MemberCard member, LocalDate today) {
        LocalDate until = member.until();
        return member.state() == MemberCard.State.ENDED || until != null && until.isBefore(today);
    }

    static String kind(MemberCard member, @Nullable LocalDate today) {
        if (today != null && !member.hereOn(today)) {
            return "wait";
        }
        return switch (member.kind()) {
            case NEAR, NEIGHBOUR, VOLUNTEER -> "near";
            case PROFESSIONAL -> member.referent() ? "prox" : "hop";
            case SERVICE -> "ori";
        };
    }

    private static Ring ring(MemberCard member) {
        return switch (member.kind()) {
            case NEAR, NEIGHBOUR, VOLUNTEER -> Ring.NEAR;
            case PROFESSIONAL -> Ring.PROFESSIONAL;
            case SERVICE -> Ring.SERVICE;
        };
    }

    /** A first name; a short title keeps its name. */
    private static String label(String name) {
        String[] words = name.strip().split("\\s+");
        String label = words[0].length() <= 3 && words.length > 1 ? words[0] + " " + words[words.length - 1] : words[0];
        return label.length() > 13 ? label.substring(0, 12) + "…" : label;
    }
}
