package brussels.boost.platform.security;

import brussels.boost.platform.id.PersonId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The program says no. One type, four outcomes; the words are a message key in the reader's language, never a
 * text built where the rule is.
 */
public final class Refusal extends RuntimeException {
    /** What the page answers with. */
    public enum Outcome {
        /** 422: the same form again, each field named with what to do. */
        INVALID,
        /** 403: not yours to see or do; the same answer whether or not the thing exists. */
        FORBIDDEN,
        /** 404 or 410: nothing here, or no longer. */
        ABSENT,
        /** 409: somebody else changed it meanwhile; both texts are shown. */
        CONFLICT
    }

    private final Outcome outcome;
    private final String key;
    private final List<Object> arguments;
    private final Map<String, String> fields;
    private @Nullable Trace trace;

    /** What was refused and about whom, for the journal. */
    public record Trace(String act, PersonId person) {}

    private Refusal(Outcome outcome, String key, List<Object> arguments, Map<String, String> fields) {
        super(outcome + " " + key, null, false, false);
        this.outcome = outcome;
        this.key = key;
        this.arguments = arguments;
        this.fields = Map.copyOf(fields);
    }

    /** @param key message key of the sentence that says why, e.g. {@code plan.refusal.notYours} */
    public static Refusal forbidden(String key, Object... arguments) {
        return new Refusal(Outcome.FORBIDDEN, key, List.of(arguments), Map.of());
    }

    public static Refusal notFound() {
        return new Refusal(Outcome.ABSENT, "error.absent", List.of(), Map.of());
    }

    public static Refusal absent(String key, Object... arguments) {
        return new Refusal(Outcome.ABSENT, key, List.of(arguments), Map.of());
    }

    public static Refusal conflict(String key, Object... arguments) {
        return new Refusal(Outcome.CONFLICT, key, List.of(arguments), Map.of());
    }

    /** One field is wrong. @param key message key that says what to do, e.g. {@code person.name.missing} */
    public static Refusal invalid(String field, String key) {
        return invalid(Map.of(field, key));
    }

    /** @param fields field name to message key; order them with a {@code LinkedHashMap} when several */
    public static Refusal invalid(Map<String, String> fields) {
        return new Refusal(Outcome.INVALID, "error.invalid", List.of(), fields);
    }

    /** Names what the journal shall keep of this refusal; written after the transaction is rolled back. */
    public Refusal traced(String act, PersonId person) {
        this.trace = new Trace(act, person);
        return this;
    }

    public @Nullable Trace trace() {
        return trace;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public Map<String, String> fields() {
        return fields;
    }
}
