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

    public boolean nothing() {
        return read.isEmpty();
    }

    /** NONE, READ or WRITE, as a form and a sentence name it. */
    public String level(Family family) {
        return write.contains(family) ? "WRITE" : read.contains(family) ? "READ" : "NONE";
    }
}
