package brussels.boost.platform.db.server;

import java.util.List;

/** How this server runs. @param stop pg_ctl's mode of stopping */
public record ServerSettings(List<String> values, String stop) {
    /** No message of a failed statement is logged: it may hold what somebody wrote. */
    private static final List<String> ALWAYS = List.of("listen_addresses=127.0.0.1", "unix_socket_directories=''",
            "max_connections=60", "timezone=UTC", "log_timezone=UTC", "lc_messages=C",
            "log_error_verbosity=terse", "log_min_error_statement=panic", "log_min_messages=log",
            "log_parameter_max_length=0", "log_parameter_max_length_on_error=0", "log_statement=none",
            "log_checkpoints=off", "password_encryption=scram-sha-256");

    public static ServerSettings durable() {
        return new ServerSettings(List.of("shared_buffers=128MB", "wal_compression=on"), "fast");
    }

    /** For tests: nothing survives a fall of the machine, and every program under test keeps a pool. */
    public static ServerSettings throwaway() {
        return new ServerSettings(List.of("max_connections=400", "shared_buffers=64MB", "fsync=off", "synchronous_commit=off",
                "full_page_writes=off", "autovacuum=off"), "immediate");
    }

    String options() {
        var options = new StringBuilder();
        ALWAYS.forEach(value -> options.append(" -c ").append(value));
        values.forEach(value -> options.append(" -c ").append(value));
        return options.toString();
    }
}
