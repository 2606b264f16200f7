package brussels.boost.platform.db;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one door to the database: takes constants only, and counts what each request asks. */
@Component
public class Db {
    private final JdbcClient client;

    Db(JdbcClient client) {
        this.client = client;
    }

    public JdbcClient.StatementSpec sql(Sql sql) {
        Statements.count();
        return client.sql(sql.text());
    }

    public JdbcClient.StatementSpec sql(Union union) {
        Statements.count();
        return client.sql(union.text());
    }
}
