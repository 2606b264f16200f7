package brussels.boost.platform.settings;

/** The program does not start, for a reason whoever installs it can do something about; printed without stack trace. */
public final class StartRefused extends RuntimeException {
    public StartRefused(String reason) {
        super(reason);
    }

    public StartRefused(String reason, Throwable cause) {
        super(reason, cause);
    }
}
