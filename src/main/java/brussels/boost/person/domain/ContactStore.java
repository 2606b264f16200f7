package brussels.boost.person.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.person.Contact;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of how a person is reached; everything in it is sealed. */
@Component
class ContactStore {
    private static final Sql READ = Sql.of("select phone, phone_whose, address, version from person.contact where person_id = :person");
    private static final Sql WRITE = Sql.of("""
            insert into person.contact as c (person_id, phone, phone_whose, address)
            values (:person, :phone::bytea, :whose::bytea, :address::bytea)
            on conflict (person_id) do update set phone = excluded.phone, phone_whose = excluded.phone_whose,
                address = excluded.address, version = c.version + 1
            where c.version = :version
            """);

    private final Db db;

    ContactStore(Db db) {
        this.db = db;
    }

    Contact read(PatientAccess patient) {
        return db.sql(READ).param("person", patient.person().value())
                .query((row, _) -> new Contact(patient.unseal(row.getBytes("phone")), patient.unseal(row.getBytes("phone_whose")),
                        patient.unseal(row.getBytes("address")), row.getInt("version")))
                .optional().orElse(Contact.NONE);
    }

    /** False when somebody changed it since that version was read. */
    boolean write(PatientAccess patient, Contact contact) {
        return db.sql(WRITE)
                .param("person", patient.person().value())
                .param("phone", sealed(patient, contact.phone()))
                .param("whose", sealed(patient, contact.phoneWhose()))
                .param("address", sealed(patient, contact.address()))
                .param("version", contact.version())
                .update() == 1;
    }

    static byte @Nullable [] sealed(PatientAccess patient, @Nullable String text) {
        return text == null || text.isBlank() ? null : patient.seal(text.strip());
    }
}
