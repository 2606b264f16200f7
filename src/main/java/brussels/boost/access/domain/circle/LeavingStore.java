package brussels.boost.access.domain.circle;

import brussels.boost.access.PatientAccess;
import brussels.boost.access.domain.SealedWords;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of leaving a circle oneself, whatever is open there, and of what was said then. */
@Component
class LeavingStore {
    private static final Sql LEAVE = Sql.of("select access.leave_circle(:person, :said::bytea) as gone");
    private static final Sql RETURN = Sql.of("select access.return_to_circle(:person, :name::bytea, :mail::bytea) as done");
    private static final Sql SAID = Sql.of("""
            select m.account_id, m.card, m.farewell, m.ended_at, a.display_name
            from access.circle_member m join access.account a on a.id = m.account_id
            where m.person_id = :person and m.state = 'ENDED' and m.farewell is not null and m.ended_at > now() - interval '365 days'
            order by m.ended_at desc limit 20
            """);

    private final Db db;

    LeavingStore(Db db) {
        this.db = db;
    }

    /** @return the places that ended */
    List<MemberId> leave(PatientAccess patient, @Nullable String said) {
        return db.sql(LEAVE).param("person", patient.person().value()).param("said", said == null ? null : patient.seal(said))
                .query((row, _) -> Arrays.stream((UUID[]) row.getArray("gone").getArray()).map(MemberId::new).toList()).single();
    }

    boolean comeBack(PersonId person, ExclusionStore.Hashes own) {
        return db.sql(RETURN).param("person", person.value()).param("name", own.name()).param("mail", own.mail())
                .query((row, _) -> row.getBoolean("done")).single();
    }

    List<Farewell> said(PatientAccess patient) {
        return db.sql(SAID).param("person", patient.person().value())
                .query((row, _) -> new Farewell(new AccountId(row.getObject("account_id", UUID.class)),
                        Objects.requireNonNullElse(SealedWords.read(patient.unseal(row.getBytes("card"))).name(), row.getString("display_name")),
                        Objects.requireNonNullElse(patient.unseal(row.getBytes("farewell")), ""), row.getTimestamp("ended_at").toInstant()))
                .list();
    }
}
