package brussels.boost.platform.db;

import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The few parts of the program that a command beside it needs, in the role of the program and without its web. */
public final class CommandParts {
    private CommandParts() {}

    /** @param parts stores and use cases, which get {@link Db} and {@link Transactions} */
    public static <T, R> R use(Logins logins, Class<T> asked, Function<T, R> work, Class<?>... parts) {
        var source = new PatientConnections();
        source.setURL(logins.url());
        source.setUser(logins.app().user());
        source.setPassword(logins.app().password());
        source.setCurrentSchema("platform");
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(DataSource.class, () -> source);
            context.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
            context.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(source));
            context.register(Db.class, Transactions.class);
            context.register(parts);
            context.refresh();
            return work.apply(context.getBean(asked));
        }
    }
}
