package brussels.boost.person.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.person.PersonCard;
import brussels.boost.person.PhoneIs;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of the register; row-level security cuts every list to those who chose the actor. */
@Component
class PersonStore {
    private static final Sql ADD = Sql.of("""
            insert into person.person (person_id, name_to_use, languages, district, created_by)
            values (:person, :name, :languages::text[], :district, access.actor_account()) on conflict do nothing
            """);
    private static final Sql ONE = Sql.of("""
            select person_id, name_to_use, languages, district, symbol, phone_is, version from person.person where person_id = :person
            """);
    private static final Sql ALL = Sql.of("""
            select person_id, name_to_use, languages, district, symbol, phone_is from person.person order by name_to_use, person_id limit 500
            """);
    private static final Sql FIND = Sql.of("""
            select person_id, name_to_use, languages, district, symbol, phone_is from person.person
            where platform.unaccent(lower(name_to_use)) like '%' || platform.unaccent(lower(:text)) || '%'
               or platform.word_similarity(platform.unaccent(lower(:text)), platform.unaccent(lower(name_to_use))) > 0.5
            order by platform.word_similarity(platform.unaccent(lower(:text)), platform.unaccent(lower(name_to_use))) desc, name_to_use, person_id
            limit 20
            """);
    private static final Sql CHANGE = Sql.of("""
            update person.person set name_to_use = :name, languages = :languages::text[], district = :district, symbol = :symbol,
                   phone_is = :phone, version = version + 1
            where person_id = :person and version = :version
            """);
    private static final Sql SYMBOL = Sql.of("""
            update person.person set symbol = :symbol, version = version + 1 where person_id = :person
            """);
    private static final Sql PHONE_IS = Sql.of("""
            update person.person set phone_is = :phone, version = version + 1 where person_id = :person
            """);
    private static final Sql FORGET = Sql.of("select person.forget(:person) as done");

    private final Db db;

    PersonStore(Db db) {
        this.db = db;
    }

    void add(PatientAccess patient, Identity identity) {
        db.sql(ADD)
                .param("person", patient.person().value())
                .param("name", identity.name())
                .param("languages", Sql.array(identity.languages()))
                .param("district", identity.district())
                .update();
    }

    PersonCard card(PatientAccess patient) {
        return patient.once(PersonCard.class, () -> db.sql(ONE).param("person", patient.person().value()).query((row, _) -> card(row)).single());
    }

    Identity identity(PatientAccess patient) {
        return db.sql(ONE).param("person", patient.person().value())
                .query((row, _) -> new Identity(row.getString("name_to_use"), texts(row, "languages"), row.getString("district"),
                        row.getString("symbol"), phone(row), row.getInt("version")))
                .single();
    }

    List<PersonCard> all() {
        return db.sql(ALL).query((row, _) -> card(row)).list();
    }

    List<PersonCard> find(String text) {
        return db.sql(FIND).param("text", text.strip().replaceAll("[%_\\\\]", " ")).query((row, _) -> card(row)).list();
    }

    /** False when somebody changed it since that version was read. */
    boolean change(PatientAccess patient, Identity identity) {
        PhoneIs phone = identity.phoneIs();
        return db.sql(CHANGE)
                .param("person", patient.person().value())
                .param("name", identity.name())
                .param("languages", Sql.array(identity.languages()))
                .param("district", identity.district())
                .param("symbol", identity.symbol())
                .param("phone", phone == null ? null : phone.name())
                .param("version", identity.version())
                .update() == 1;
    }

    void changeSymbol(PatientAccess patient, @Nullable String symbol) {
        db.sql(SYMBOL).param("person", patient.person().value()).param("symbol", symbol).update();
    }

    void phoneIs(PatientAccess patient, PhoneIs phone) {
        db.sql(PHONE_IS).param("person", patient.person().value()).param("phone", phone.name()).update();
    }

    void forget(PersonId person) {
        db.sql(FORGET).param("person", person.value()).query((row, _) -> row.getBoolean("done")).single();
    }

    static PersonCard card(ResultSet row) throws SQLException {
        return new PersonCard(new PersonId(row.getObject("person_id", UUID.class)), row.getString("name_to_use"),
                texts(row, "languages"), row.getString("symbol"), row.getString("district"), phone(row));
    }

    private static @Nullable PhoneIs phone(ResultSet row) throws SQLException {
        String phone = row.getString("phone_is");
        return phone == null ? null : PhoneIs.valueOf(phone);
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
