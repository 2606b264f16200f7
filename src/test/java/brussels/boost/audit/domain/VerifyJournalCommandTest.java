package brussels.boost.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.testing.TestDatabase;
import java.sql.Connection;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VerifyJournalCommandTest {
    private final TestDatabase database = TestDatabase.fresh();

    @Test
    void a_sealed_journal_is_whole_until_somebody_changes_a_line() throws Exception {
        try (Connection load = database.asLoad(); var insert = load.prepareStatement("""
                insert into audit.entry (at, actor_kind, account_id, person_id, act, families)
                values (now(), 'professional', ?, ?, 'person.read', 'IDENTITY')""")) {
            for (int i = 0; i < 3; i++) {
                insert.setObject(1, UUID.randomUUID());
                insert.setObject(2, UUID.randomUUID());
                insert.executeUpdate();
            }
        }
        seal();
        assertThat(VerifyJournalCommand.sentence(VerifyJournalCommand.verdict(database.logins())))
                .isEqualTo("The journal is whole: 3 sealed lines in 1 batches.");

        run("update audit.entry set act = 'person.met' where id = (select max(id) from audit.entry)");
        var verdict = VerifyJournalCommand.verdict(database.logins());
        assertThat(verdict.whole()).isFalse();
        assertThat(VerifyJournalCommand.sentence(verdict)).startsWith("THE JOURNAL WAS CHANGED in batch 1");
    }

    private void seal() throws Exception {
        var chain = new JournalChain(SealStore.Seal.NONE.hash());
        try (Connection admin = database.asAdmin(); var statement = admin.createStatement()) {
            statement.execute("set time zone 'UTC'");
            try (var rows = statement.executeQuery("select id, to_json(e)::text from audit.entry e order by xid, id")) {
                while (rows.next()) {
                    chain.add(rows.getLong(1), rows.getString(2));
                }
            }
            try (var insert = admin.prepareStatement("""
                    insert into audit.seal (batch, below, lines, last_id, hash)
                    values (1, (pg_snapshot_xmax(pg_current_snapshot())::text)::xid8, ?, ?, ?)""")) {
                insert.setInt(1, chain.lines());
                insert.setLong(2, chain.lastId());
                insert.setBytes(3, chain.hash());
                insert.executeUpdate();
            }
        }
    }

    private void run(String command) throws Exception {
        try (Connection admin = database.asAdmin(); var statement = admin.createStatement()) {
            statement.execute(command);
        }
    }
}
