package brussels.boost.access.web;

import brussels.boost.access.MemberCard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The circle as a picture: near ones inside, professionals around, services outside; a dashed round is asked, not here yet. */
public record Rings(List<Dot> dots, String spoken) {
    private static final int X = 190;
    private static final int Y = 154;

    /** @param kind near, prox, hop, ori or wait: the colour of the kit */
    public record Dot(String kind, int x, int y, String initials, String label, @Nullable String photo) {}

    /** In the order they are placed; the référent stands on top. Radius, and how many fit without touching. */
    private enum Ring {
        PROFESSIONAL(101, 8),
        NEAR(60, 5),
        SERVICE(142, 9);

        private final int radius;
        private final int most;

        Ring(int radius, int most) {
            this.radius = radius;
            this.most = most;
        }
    }

    public static Rings of(List<MemberCard> members, LocalDate today) {
        List<Dot> dots = new ArrayList<>();
        for (Ring ring : Ring.values()) {
            List<MemberCard> on = members.stream().filter(member -> ring(member) == ring && !over(member, today)).limit(ring.most).toList();
            dots.addAll(place(ring, on, dots, today));
        }
        return new Rings(dots, members.stream().filter(member -> !over(member, today)).map(MemberCard::name).collect(Collectors.joining(", ")));
    }

    /** Evenly on the ring, turned to where nobody covers anybody or a name, and farthest from those already there. */
    private static List<Dot> place(Ring ring, List<MemberCard> on, List<Dot> there, LocalDate today) {
        return IntStream.range(0, ring == Ring.PROFESSIONAL || on.isEmpty() ? 1 : 36)
                .mapToObj(turn -> at(ring, on, -90 + turn * 10, today))
                .min(Comparator.<List<Dot>>comparingDouble(dots -> covered(dots, there)).thenComparing(dots -> -room(dots, there)))
                .orElse(List.of());
    }

    private static List<Dot> at(Ring ring, List<MemberCard> on, int start, LocalDate today) {
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < on.size(); i++) {
            double angle = Math.toRadians(start + 360.0 / on.size() * i);
            dots.add(dot(on.get(i), (int) Math.round(X + ring.radius * Math.cos(angle)), (int) Math.round(Y + ring.radius * Math.sin(angle)), today));
        }
        return dots;
    }

    /** The least distance to somebody else, a label's height below each counted in. */
    private static double room(List<Dot> dots, List<Dot> there) {
        return dots.stream().flatMapToDouble(dot -> there.stream().mapToDouble(other ->
                Math.hypot((dot.x() - other.x()) * 0.8, Math.max(0, Math.abs(dot.y() - other.y()) - 14)))).min().orElse(0);
    }

    /** How much of faces and names would lie over each other. */
    private static double covered(List<Dot> dots, List<Dot> there) {
        return dots.stream().flatMap(Rings::boxes).mapToDouble(box -> there.stream().flatMap(Rings::boxes).mapToDouble(box::over).sum()).sum();
    }

    private static Stream<Box> boxes(Dot dot) {
        double half = dot.label().length() * 3.4;
        return Stream.of(new Box(dot.x() - 17, dot.y() - 17, dot.x() + 17, dot.y() + 17), new Box(dot.x() - half, dot.y() + 20, dot.x() + half, dot.y() + 34));
    }

    /** Of a face, or of the name below it. */
    private record Box(double left, double top, double right, double bottom) {
        double over(Box other) {
            return Math.max(0, Math.min(right, other.right) - Math.max(left, other.left)) * Math.max(0, Math.min(bottom, other.bottom) - Math.max(top, other.top));
        }
    }

    private static Dot dot(MemberCard member, int x, int y, LocalDate today) {
        MemberCard.Photo photo = member.photo();
        return new Dot(kind(member, today), x, y, member.initials(), label(member.name()), photo == null ? null : photo.face());
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
