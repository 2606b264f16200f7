package brussels.boost.person.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.security.Keyring;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The conversion table between our own identifier and the national number, and the switch that allows it. */
@Component
class NumberStore {
    private static final Sql SWITCH = Sql.of("select legal_basis, declared_at from person.national_number_switch");
    private static final Sql SWITCH_ON = Sql.of("""
            insert into person.national_number_switch (legal_basis, declared_by) values (:basis, access.actor_account()) on conflict do nothing
            """);
    private static final Sql SWITCH_OFF = Sql.of("delete from person.national_number_switch");
    private static final Sql READ = Sql.of("select sealed, kind from person.person_identifier where person_id = :person");
    private static final Sql WRITE = Sql.of("""
            insert into person.person_identifier as i (person_id, sealed, lookup, kind, recorded_by)
            values (:person, :sealed, :lookup, :kind, access.actor_account())
            on conflict (person_id) do update set sealed = excluded.sealed, lookup = excluded.lookup, kind = excluded.kind,
                recorded_by = excluded.recorded_by, recorded_at = clock_timestamp()
            """);
    private static final Sql COMPARE = Sql.of("select person.compare_number(:person) as done");
    private static final Sql REMOVE = Sql.of("delete from person.person_identifier where person_id = :person");

    private final Db db;
    private final Keyring keyring;

    NumberStore(Db db, Keyring keyring) {
        this.db = db;
        this.keyring = keyring;
    }

    Optional<SwitchNationalNumber.Declared> declared() {
        return db.sql(SWITCH)
                .query((row, _) -> new SwitchNationalNumber.Declared(row.getString("legal_basis"), instant(row.getTimestamp("declared_at"))))
                .optional();
    }

    void switchOn(String legalBasis) {
        db.sql(SWITCH_ON).param("basis", legalBasis).update();
    }

    void switchOff() {
        db.sql(SWITCH_OFF).update();
    }

    Optional<NationalNumber> read(PatientAccess patient) {
        return db.sql(READ).param("person", patient.person().value())
                .query((row, _) -> new NationalNumber(
                        new String(keyring.unwrap(row.getBytes("sealed"), bound(patient)), StandardCharsets.US_ASCII),
                        NationalNumber.Kind.valueOf(row.getString("kind"))))
                .optional();
    }

    /** Writes it and lets the database note, without a word, that another file has the same. */
    void write(PatientAccess patient, NationalNumber number) {
        db.sql(WRITE)
                .param("person", patient.person().value())
                .param("sealed", keyring.wrap(number.digits().getBytes(StandardCharsets.US_ASCII), bound(patient)))
                .param("lookup", keyring.fingerprint("national number", number.digits()))
                .param("kind", number.kind().name())
                .update();
        db.sql(COMPARE).param("person", patient.person().value()).query((row, _) -> row.getBoolean("done")).single();
    }

    void remove(PatientAccess patient) {
        db.sql(REMOVE).param("person", patient.person().value()).update();
    }

    private static byte[] bound(PatientAccess patient) {
        return ("national number " + patient.person()).getBytes(StandardCharsets.US_ASCII);
    }

    private static Instant instant(java.sql.Timestamp timestamp) {
        return Objects.requireNonNull(timestamp).toInstant();
    }
}
