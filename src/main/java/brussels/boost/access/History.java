package brussels.boost.access;

import brussels.boost.platform.security.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who changed what, when, from what to what, of everything that is administered: organisations, accounts, lists,
 * texts, cards, periods, requests. Appended in the transaction of the change; never a word about a person.
 */
public interface History {
    /** One change. @param field the message {@code history.<field>} @param was nothing when it is new */
    record Line(Instant at, @Nullable String by, String field, @Nullable String was, @Nullable String became) {}

    /** Keeps what differs between the two; a value may be a message key, told in the reader's language. */
    void keep(Actor actor, String subject, Object id, Map<String, String> was, Map<String, String> became);

    /** One field alone. */
    default void keep(Actor actor, String subject, Object id, String field, @Nullable String was, @Nullable String became) {
        keep(actor, subject, id, was == null ? Map.of() : Map.of(field, was), became == null ? Map.of() : Map.of(field, became));
    }

    /** The newest fifty of one thing. */
    List<Line> of(String subject, Object id);
}
