package brussels.boost.platform.db;

import brussels.boost.platform.settings.BoostSettings;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In this order: the server, its roles, the migrations, the pool; and back again at the end. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    private static final int CONNECTION_TIMEOUT_MILLIS = 10_000;

    @Bean(destroyMethod = "close")
    Database database(BoostSettings settings) {
        return Database.open(settings);
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(Database database, BoostSettings settings, ObjectProvider<BeforeUpgrade> before) {
        var logins = database.logins();
        new Migrations().run(logins, before.getIfAvailable(() -> BeforeUpgrade.NOTHING));
        var connections = new PatientConnections();
        connections.setURL(logins.url());
        connections.setUser(logins.app().user());
        connections.setPassword(logins.app().password());
        connections.setApplicationName("boost");
        // the detail of a violated constraint is what somebody wrote
        connections.setLogServerErrorDetail(false);
        // the functions of the extensions live in the platform's schema
        connections.setCurrentSchema("platform");
        var pool = new HikariConfig();
        pool.setPoolName("boost");
        pool.setDataSource(connections);
        pool.setMaximumPoolSize(settings.db().pool());
        pool.setConnectionTimeout(CONNECTION_TIMEOUT_MILLIS);
        return new HikariDataSource(pool);
    }
}
