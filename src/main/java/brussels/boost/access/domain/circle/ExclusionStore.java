package brussels.boost.access.domain.circle;

import brussels.boost.access.PatientAccess;
import brussels.boost.access.domain.signin.AccountStore;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Keyring;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of those the person keeps out. A name is compared without accents or capitals, as a keyed hash. */
@Component
class ExclusionStore {
    private static final Sql ADD = Sql.of("""
            insert into access.exclusion (id, person_id, words, name_hash, mail_hash, account_id, author_account)
            values (:id, :person, :words, :name, :mail::bytea, :account::uuid, :by::uuid) on conflict do nothing
            """);
    private static final Sql OF = Sql.of("""
            select id, words, noted_at from access.exclusion where person_id = :person and removed_at is null order by noted_at limit 50
            """);
    private static final Sql REMOVE = Sql.of("update access.exclusion set removed_at = now() where id = :id and person_id = :person and removed_at is null");
    private static final Sql RESTORE = Sql.of("update access.exclusion set removed_at = null where id = :id and person_id = :person");
    private static final Sql KEPT_OUT = Sql.of("select access.kept_out(:person, :account::uuid, :name::bytea, :mail::bytea) as out");

    private final Db db;
    private final AccountStore accounts;
    private final Keyring keyring;

    ExclusionStore(Db db, AccountStore accounts, Keyring keyring) {
        this.db = db;
        this.accounts = accounts;
        this.keyring = keyring;
    }

    void add(PatientAccess patient, UUID id, String who, @Nullable String mail, @Nullable AccountId account) {
        AccountId by = patient.actor().account();
        db.sql(ADD)
                .param("id", id)
                .param("person", patient.person().value())
                .param("words", patient.seal(who))
                .param("name", hash(patient.person(), who))
                .param("mail", hash(patient.person(), mail))
                .param("account", account == null ? null : account.value())
                .param("by", by == null ? null : by.value())
                .update();
    }

    List<Exclusion> of(PatientAccess patient) {
        return db.sql(OF).param("person", patient.person().value())
                .query((row, _) -> new Exclusion(row.getObject("id", UUID.class), Objects.requireNonNullElse(patient.unseal(row.getBytes("words")), ""),
                        row.getTimestamp("noted_at").toInstant()))
                .list();
    }

    boolean remove(PatientAccess patient, UUID id) {
        return db.sql(REMOVE).param("id", id).param("person", patient.person().value()).update() == 1;
    }

    boolean restore(PatientAccess patient, UUID id) {
        return db.sql(RESTORE).param("id", id).param("person", patient.person().value()).update() == 1;
    }

    /** By account, by the name written, by the account's own name and address. */
    boolean keptOut(PatientAccess patient, @Nullable AccountId account, @Nullable String name, @Nullable String mail) {
        if (account != null) {
            AccountStore.Known known = accounts.known(account);
            return asked(patient, account, name, known.login()) || asked(patient, account, known.name(), known.login());
        }
        return asked(patient, null, name, mail);
    }

    private boolean asked(PatientAccess patient, @Nullable AccountId account, @Nullable String name, @Nullable String mail) {
        return db.sql(KEPT_OUT)
                .param("person", patient.person().value())
                .param("account", account == null ? null : account.value())
                .param("name", hash(patient.person(), name))
                .param("mail", hash(patient.person(), mail))
                .query((row, _) -> row.getBoolean("out"))
                .single();
    }

    /** What an answer to an invitation is compared by. */
    record Hashes(byte @Nullable [] name, byte @Nullable [] mail) {}

    Hashes hashes(PersonId person, @Nullable String name, @Nullable String mail) {
        return new Hashes(hash(person, name), hash(person, mail));
    }

    private byte @Nullable [] hash(PersonId person, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return keyring.fingerprint("exclusion", person + ":" + Meant.plain(text));
    }
}
