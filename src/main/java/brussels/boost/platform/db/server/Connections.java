package brussels.boost.platform.db.server;

import brussels.boost.platform.db.Logins.Login;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Single connections, outside the pool, for what happens before the pool opens. */
public final class Connections {
    private Connections() {}

    public static Connection open(String url, Login login) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", login.user());
        properties.setProperty("password", login.password());
        properties.setProperty("ApplicationName", "boost");
        properties.setProperty("logServerErrorDetail", "false");
        return DriverManager.getConnection(url, properties);
    }
}
