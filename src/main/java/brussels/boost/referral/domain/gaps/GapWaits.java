package brussels.boost.referral.domain.gaps;

import brussels.boost.access.WaitRows;
import brussels.boost.access.Waits;
import brussels.boost.access.Waits.Wait;
import brussels.boost.platform.db.Sql;
import org.springframework.stereotype.Component;

/** On Ma journée: what became of what one said was lacking. */
@Component
class GapWaits implements WaitRows {
    private static final Sql ROWS = Sql.of("""
            select distinct null::uuid as person_id, t.state as what, t.state_on as day, t.id as about, t.title as words
            from referral.gap g join referral.theme t on t.id = g.theme
            where g.reporter = :account::uuid and t.state_at > :since::timestamptz and t.state <> 'PROPOSED' limit 20
            """);

    @Override
    public Sql rows() {
        return ROWS;
    }

    @Override
    public Wait wait(Row row) {
        return new Wait(null, Waits.Kind.CAME_IN, "gaps.heard." + row.what(), row.words(), "flag", row.day(), "/gaps/themes/" + row.about());
    }
}
