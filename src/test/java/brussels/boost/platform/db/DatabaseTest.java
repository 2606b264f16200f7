package brussels.boost.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.platform.security.Actor;
import brussels.boost.testing.BoostTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class DatabaseTest {
    private static final Sql WHO = Sql.of("select current_user");
    private static final Sql ALIKE = Sql.of("select similarity('boost', 'boosts') > 0.5");

    @Autowired Db db;
    @Autowired Transactions transactions;

    @Test
    void the_program_works_in_the_role_that_owns_nothing() {
        String who = transactions.read(Actor.Job.named("test"), () -> db.sql(WHO).query(String.class).single());
        assertThat(who).isEqualTo("boost_app");
    }

    @Test
    void the_extensions_are_at_hand() {
        assertThat(db.sql(ALIKE).query(Boolean.class).single()).isTrue();
    }
}
