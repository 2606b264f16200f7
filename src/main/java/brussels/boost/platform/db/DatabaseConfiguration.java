package brussels.boost.platform.db;

import brussels.boost.platform.settings.BoostSettings;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
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
    HikariDataSource dataSource(Database database, BoostSettings settings) {
        var logins = database.logins();
        new Migrations().run(logins);
        var pool = new HikariConfig();
        pool.setPoolName("boost");
        pool.setJdbcUrl(logins.url());
        pool.setUsername(logins.app().user());
        pool.setPassword(logins.app().password());
        pool.setMaximumPoolSize(settings.db().pool());
        pool.setConnectionTimeout(CONNECTION_TIMEOUT_MILLIS);
        pool.addDataSourceProperty("ApplicationName", "boost");
        // the detail of a violated constraint is what somebody wrote
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        // the functions of the extensions live in the platform's schema
        pool.addDataSourceProperty("currentSchema", "platform");
        return new HikariDataSource(pool);
    }
}
