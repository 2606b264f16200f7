package brussels.boost.platform.logging;

import java.io.IOException;
import org.springframework.boot.logging.StackTracePrinter;

/** {@link QuietThrowables} for the JSON log. */
class QuietStackTraces implements StackTracePrinter {
    @Override
    public void printStackTrace(Throwable thrown, Appendable out) throws IOException {
        out.append(QuietThrowables.describe(thrown));
    }
}
