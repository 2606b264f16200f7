package brussels.boost.directory;

/** The four states of HSDS. */
public enum ServiceStatus {
    ACTIVE,
    INACTIVE,
    DEFUNCT,
    TEMPORARILY_CLOSED
}
