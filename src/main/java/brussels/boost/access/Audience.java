package brussels.boost.access;

import brussels.boost.platform.id.MemberId;
import java.util.Set;

/**
 * Who may read one item, among those the person opened its family to: the grant is the ceiling, this only narrows.
 *
 * @param members read only when the kind is {@link Kind#NAMED}
 */
public record Audience(Kind kind, Set<MemberId> members) {
    /** From the narrowest to the widest. */
    public enum Kind {
        /** Whoever wrote it, alone. */
        AUTHOR,
        /** Whoever wrote it and the person. */
        PERSON,
        /** These, the person too, and some of the circle by name. */
        NAMED,
        /** All of the circle whom the person opened the family to. */
        CIRCLE
    }

    public static final Audience AUTHOR = new Audience(Kind.AUTHOR, Set.of());
    public static final Audience PERSON = new Audience(Kind.PERSON, Set.of());
    public static final Audience CIRCLE = new Audience(Kind.CIRCLE, Set.of());

    public Audience {
        members = kind == Kind.NAMED ? Set.copyOf(members) : Set.of();
        if (kind == Kind.NAMED && members.isEmpty()) {
            kind = Kind.PERSON;
        }
    }

    public static Audience named(Set<MemberId> members) {
        return new Audience(Kind.NAMED, members);
    }
}
