package brussels.boost.person.domain;

import brussels.boost.access.WaitRows;
import brussels.boost.access.Waits;
import brussels.boost.access.Waits.Wait;
import brussels.boost.platform.db.Sql;
import org.springframework.stereotype.Component;

/** « Demandez à … s'il a déjà une feuille ailleurs »: all that a possible duplicate ever says on a screen. */
@Component
class AskAgainWaits implements WaitRows {
    private static final Sql ROWS = Sql.of("""
            select person_id, 'askAgain' as what, asked_on as day, null::uuid as about, null::text as words from person.to_ask()
            """);

    @Override
    public Sql rows() {
        return ROWS;
    }

    @Override
    public Wait wait(Row row) {
        return new Wait(row.person(), Waits.Kind.WAITS, "person.wait." + row.what(), null, "people", row.day(), "/people/" + row.known());
    }
}
