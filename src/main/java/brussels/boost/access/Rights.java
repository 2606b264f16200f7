package brussels.boost.access;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a person opens to one member of their circle, family by family: the ceiling, that an item's audience may only
 * lower. What may be written may be read; whoever has anything has the name to use; who looked is nobody else's.
 */
public record Rights(Set<Family> read, Set<Family> write) {
    public Rights {
        var all = EnumSet.noneOf(Family.class);
        all.addAll(read);
        all.addAll(write);
        all.remove(Family.JOURNAL);
        if (!all.isEmpty()) {
            all.add(Family.IDENTITY);
        }
        var changing = EnumSet.noneOf(Family.class);
        changing.addAll(write);
        changing.remove(Family.JOURNAL);
        read = all;
        write = changing;
    }

    /** Ready sets, to start from; the person changes each line. */
    public enum Template {
        NOTHING(EnumSet.noneOf(Family.class), EnumSet.noneOf(Family.class)),
        NEAR(EnumSet.of(Family.PRIORITIES, Family.STEPS, Family.AGENDA), EnumSet.noneOf(Family.class)),
        CARE(EnumSet.of(Family.CONTACT, Family.PRACTICAL, Family.PRIORITIES, Family.STEPS, Family.AGENDA), EnumSet.of(Family.NOTES)),
        /** Not bound by secrecy: when somebody comes, and nothing else. */
        NEIGHBOUR(EnumSet.of(Family.AGENDA), EnumSet.noneOf(Family.class)),
        VOLUNTEER(EnumSet.of(Family.CONTACT, Family.AGENDA), EnumSet.noneOf(Family.class)),
        SOCIAL(EnumSet.of(Family.CONTACT, Family.PRACTICAL, Family.PRIORITIES, Family.AGENDA), EnumSet.of(Family.STEPS, Family.NOTES)),
        REFERENT(EnumSet.noneOf(Family.class), Family.ofReferent());

        private final Rights rights;

        Template(Set<Family> read, Set<Family> write) {
            this.rights = new Rights(read, write);
        }

        public Rights rights() {
            return rights;
        }
    }

    /** Where to start with somebody of this kind; the person changes each line. */
    public static Template startFor(MemberCard.Kind kind) {
        return switch (kind) {
            case NEAR -> Template.NEAR;
            case NEIGHBOUR -> Template.NEIGHBOUR;
            case VOLUNTEER -> Template.VOLUNTEER;
            case PROFESSIONAL, SERVICE -> Template.CARE;
        };
    }

    /** The same with one family more to read. */
    public Rights with(Family family) {
        var more = EnumSet.noneOf(Family.class);
        more.addAll(read);
        more.add(family);
        return new Rights(more, write);
    }

    /** The same without one family. */
    public Rights without(Family family) {
        var less = EnumSet.noneOf(Family.class);
        less.addAll(read);
        less.remove(family);
        var change = EnumSet.noneOf(Family.class);
        change.addAll(write);
        change.remove(family);
        return less.stream().allMatch(one -> one == Family.IDENTITY) ? new Rights(Set.of(), Set.of()) : new Rights(less, change);
    }

    public boolean nothing() {
        return read.isEmpty();
    }

    /** NONE, READ or WRITE, as a form and a sentence name it. */
    public String level(Family family) {
        return write.contains(family) ? "WRITE" : read.contains(family) ? "READ" : "NONE";
    }
}
