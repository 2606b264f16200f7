package brussels.boost.platform.db;

/**
 * Where the database is, and its three logins: the owner makes tables and does nothing else, the app is the
 * program's pool and owns nothing, load fills and empties whole tables and never stands in the web process.
 */
public record Logins(String url, Login owner, Login app, Login load) {
    /** One role with its password, which no log line prints. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }
}
