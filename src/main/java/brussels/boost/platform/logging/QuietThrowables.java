package brussels.boost.platform.logging;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Writes an exception without what somebody wrote: "invalid input for a date: …" quotes the input. The message is
 * kept where our own code built it and where the Java machine did; of everything else remain the type, the SQL state
 * and the places in the code. Until the program serves nobody has written anything, and messages say why it does not
 * start.
 */
final class QuietThrowables {
    private static final int FRAMES = 40;

    private static volatile boolean serving;

    private QuietThrowables() {}

    static void serving() {
        serving = true;
    }

    static String describe(Throwable thrown) {
        var text = new StringBuilder();
        describe(thrown, "", text, Collections.newSetFromMap(new IdentityHashMap<>()));
        return text.toString();
    }

    private static void describe(Throwable thrown, String prefix, StringBuilder text, Set<Throwable> seen) {
        if (!seen.add(thrown)) {
            return;
        }
        text.append(prefix).append(thrown.getClass().getName());
        if (serving && thrown instanceof SQLException sql) {
            text.append(" [SQL state ").append(sql.getSQLState()).append(']');
        } else if (thrown.getMessage() != null && isSafe(thrown)) {
            text.append(": ").append(thrown.getMessage());
        }
        text.append('\n');
        StackTraceElement[] frames = thrown.getStackTrace();
        for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
            text.append("    at ").append(frames[i]).append('\n');
        }
        if (thrown.getCause() != null) {
            describe(thrown.getCause(), "Caused by: ", text, seen);
        }
        for (Throwable suppressed : thrown.getSuppressed()) {
            describe(suppressed, "Suppressed: ", text, seen);
        }
    }

    private static boolean isSafe(Throwable thrown) {
        if (!serving || thrown instanceof NullPointerException || thrown instanceof ClassCastException || thrown instanceof VirtualMachineError
                || thrown instanceof LinkageError) {
            return true;
        }
        StackTraceElement[] frames = thrown.getStackTrace();
        return thrown.getCause() == null && frames.length > 0 && frames[0].getClassName().startsWith("brussels.boost.");
    }
}
