package brussels.boost.access.domain.agreement;

import brussels.boost.access.Agreements;
import brussels.boost.access.PatientAccess;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of agreements and of their wordings. */
@Component
class AgreementStore {
    private static final Sql ALL = Sql.of("""
            select id, kind, language, mode, giver, witness, given_at, recorded_by, withdrawn_at
            from access.agreement where person_id = :person order by given_at desc, id limit 100
            """);
    private static final Sql WORDING = Sql.of("""
            select version, language, question, consequence from access.agreement_text
            where kind = :kind and (language = :language or language = 'fr') and since <= current_date
            order by language = :language desc, version desc limit 1
            """);
    private static final Sql GIVE = Sql.of("""
            insert into access.agreement (id, person_id, kind, text_version, language, mode, giver, witness, given_at, recorded_by)
            values (:id, :person, :kind, :version, :language, :mode, :giver, :witness::bytea, clock_timestamp(), access.actor_account())
            on conflict do nothing
            """);
    private static final Sql WITHDRAW = Sql.of("""
            update access.agreement set withdrawn_at = clock_timestamp(), withdrawn_by = access.actor_account()
            where person_id = :person and kind = :kind and withdrawn_at is null
            """);
    private static final Sql STOP_SHARING = Sql.of("select access.stop_sharing(:person) as done");
    private static final Sql RESUME = Sql.of("select access.resume_agreement(:person, :kind) as done");
    private static final Sql CONSEQUENCES = Sql.of("""
            select distinct on (kind) kind, consequence from access.agreement_text
            where (language = :language or language = 'fr') and since <= current_date
            order by kind, language = :language desc, version desc
            """);
    private static final Sql CLOSE = Sql.of("select access.close_file(:person) as done");

    private final Db db;

    AgreementStore(Db db) {
        this.db = db;
    }

    /** One agreement as it is told. @param by who wrote it down, null when the person did */
    record Row(UUID id, Agreements.Kind kind, String language, Agreements.Mode mode, Agreements.Giver giver,
            @Nullable String witness, Instant given, @Nullable AccountId by, @Nullable Instant withdrawn) {}

    /** The words asked, in the language asked for or else in French. */
    record Wording(int version, String language, String question, String consequence) {}

    List<Row> all(PatientAccess patient) {
        return db.sql(ALL).param("person", patient.person().value()).query((row, _) -> row(patient, row)).list();
    }

    Wording wording(Agreements.Kind kind, String language) {
        Optional<Wording> found = db.sql(WORDING).param("kind", kind.name()).param("language", language)
                .query((row, _) -> new Wording(row.getInt("version"), row.getString("language"), row.getString("question"), row.getString("consequence")))
                .optional();
        return found.orElseThrow(Refusal::notFound);
    }

    void give(PatientAccess patient, Agreements.Given given, Wording wording) {
        String witness = given.witness();
        db.sql(GIVE)
                .param("id", given.id())
                .param("person", patient.person().value())
                .param("kind", given.kind().name())
                .param("version", wording.version())
                .param("language", wording.language())
                .param("mode", given.mode().name())
                .param("giver", given.giver().name())
                .param("witness", witness == null ? null : patient.seal(witness))
                .update();
    }

    boolean withdraw(PatientAccess patient, Agreements.Kind kind) {
        return db.sql(WITHDRAW).param("person", patient.person().value()).param("kind", kind.name()).update() > 0;
    }

    void stopSharing(PatientAccess patient) {
        db.sql(STOP_SHARING).param("person", patient.person().value()).query((row, _) -> row.getBoolean("done")).single();
    }

    /** False when it is too late, or agreed again meanwhile. */
    boolean resume(PatientAccess patient, Agreements.Kind kind) {
        return db.sql(RESUME).param("person", patient.person().value()).param("kind", kind.name()).query((row, _) -> row.getBoolean("done")).single();
    }

    /** What withdrawing each would mean, in the language asked for or else in French. */
    Map<Agreements.Kind, String> consequences(String language) {
        Map<Agreements.Kind, String> consequences = new EnumMap<>(Agreements.Kind.class);
        db.sql(CONSEQUENCES).param("language", language)
                .query(row -> {
                    consequences.put(Agreements.Kind.valueOf(row.getString("kind")), row.getString("consequence"));
                });
        return consequences;
    }

    void close(PatientAccess patient) {
        db.sql(CLOSE).param("person", patient.person().value()).query((row, _) -> row.getBoolean("done")).single();
    }

    private static Row row(PatientAccess patient, ResultSet row) throws SQLException {
        UUID by = row.getObject("recorded_by", UUID.class);
        java.sql.Timestamp withdrawn = row.getTimestamp("withdrawn_at");
        return new Row(row.getObject("id", UUID.class), Agreements.Kind.valueOf(row.getString("kind")), row.getString("language"),
                Agreements.Mode.valueOf(row.getString("mode")), Agreements.Giver.valueOf(row.getString("giver")),
                patient.unseal(row.getBytes("witness")), Objects.requireNonNull(row.getTimestamp("given_at")).toInstant(),
                by == null ? null : new AccountId(by), withdrawn == null ? null : withdrawn.toInstant());
    }
}
