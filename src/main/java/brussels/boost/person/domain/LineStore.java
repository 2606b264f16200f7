package brussels.boost.person.domain;

import brussels.boost.access.Audience;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.ThirdParty;
import brussels.boost.person.LineKind;
import brussels.boost.person.NewLine;
import brussels.boost.person.ReadyLine;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.MemberId;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of the lines to know before going there; who reads each is decided by its row's policy. */
@Component
class LineStore {
    private static final Sql ALL = Sql.of("""
            select l.id, l.kind, l.code, l.words, l.language, l.sensitive, l.audience, l.audience_members, l.author_account is not distinct from access.actor_account() as mine,
                   l.version, l.third_party, l.since, w.name_fr, w.name_nl, w.name_en
            from person.line l left join person.written_kind w on w.code = l.written
            where l.person_id = :person and l.removed_at is null order by l.kind, l.created_at, l.id limit 60
            """);
    private static final Sql ONE = Sql.of("""
            select l.id, l.kind, l.code, l.words, l.language, l.sensitive, l.audience, l.audience_members, l.author_account is not distinct from access.actor_account() as mine,
                   l.version, l.third_party, l.since, w.name_fr, w.name_nl, w.name_en
            from person.line l left join person.written_kind w on w.code = l.written
            where l.person_id = :person and l.id = :id and l.removed_at is null
            """);
    private static final Sql ADD = Sql.of("""
            insert into person.line (id, person_id, kind, code, words, language, sensitive, audience, author_account, audience_members, third_party)
            values (:id, :person, :kind, :code, :words::bytea, :language, :sensitive, :audience, access.actor_account(), :members::uuid[], :third::text)
            on conflict do nothing
            """);
    private static final Sql ADD_WRITTEN = Sql.of("""
            insert into person.line (id, person_id, kind, written, words, language, since, agreed_on, audience, author_account, audience_members)
            values (:id, :person, 'WRITTEN', :written, :words, :language, :since::date, access.today(), :audience, access.actor_account(), :members::uuid[])
            on conflict do nothing
            """);
    private static final Sql CHANGE = Sql.of("""
            update person.line set words = :words::bytea, language = :language, sensitive = :sensitive, audience = :audience,
                   audience_members = :members::uuid[], third_party = :third::text, version = version + 1
            where person_id = :person and id = :id and version = :version and removed_at is null
            """);
    private static final Sql REMOVE = Sql.of("""
            update person.line set removed_at = clock_timestamp() where person_id = :person and id = :id and removed_at is null
            """);
    private static final Sql RESTORE = Sql.of("update person.line set removed_at = null where person_id = :person and id = :id");

    private static final Sql SOMETHING_CONFIDED = Sql.of("select person.something_confided() as confided");

    private final Db db;

    LineStore(Db db) {
        this.db = db;
    }

    List<Line> all(PatientAccess patient) {
        return db.sql(ALL).param("person", patient.person().value()).query((row, _) -> line(patient, row)).list();
    }

    Optional<Line> one(PatientAccess patient, UUID id) {
        return db.sql(ONE).param("person", patient.person().value()).param("id", id).query((row, _) -> line(patient, row)).optional();
    }

    void add(PatientAccess patient, NewLine line) {
        ReadyLine code = line.code();
        db.sql(ADD)
                .param("id", line.id())
                .param("person", patient.person().value())
                .param("kind", line.kind().name())
                .param("code", code == null ? null : code.name())
                .param("words", ContactStore.sealed(patient, line.words()))
                .param("language", line.language())
                .param("sensitive", line.sensitive())
                .param("audience", line.audience().name())
                .param("members", Sql.array(line.members()))
                .param("third", line.thirdParty() == null ? null : line.thirdParty().name())
                .update();
    }

    void addWritten(PatientAccess patient, NoteWriting.Request written) {
        db.sql(ADD_WRITTEN).param("id", written.id()).param("person", patient.person().value()).param("written", written.kind())
                .param("words", patient.seal(written.where().strip())).param("language", written.language()).param("since", written.since())
                .param("audience", written.audience().name()).param("members", Sql.array(written.members())).update();
    }

    /** False when it was changed, removed or closed to this actor meanwhile. */
    boolean change(PatientAccess patient, NewLine line, int version) {
        return db.sql(CHANGE)
                .param("person", patient.person().value())
                .param("id", line.id())
                .param("words", ContactStore.sealed(patient, line.words()))
                .param("language", line.language())
                .param("sensitive", line.sensitive())
                .param("audience", line.audience().name())
                .param("members", Sql.array(line.members()))
                .param("third", line.thirdParty() == null ? null : line.thirdParty().name())
                .param("version", version)
                .update() == 1;
    }

    void remove(PatientAccess patient, UUID id) {
        db.sql(REMOVE).param("person", patient.person().value()).param("id", id).update();
    }

    void restore(PatientAccess patient, UUID id) {
        db.sql(RESTORE).param("person", patient.person().value()).param("id", id).update();
    }

    /** Whether something is kept from the person who asks, because somebody else confided it. */
    boolean somethingConfided() {
        return db.sql(SOMETHING_CONFIDED).query((row, _) -> row.getBoolean("confided")).single();
    }

    static Line line(PatientAccess patient, ResultSet row) throws SQLException {
        String code = row.getString("code");
        String third = row.getString("third_party");
        UUID[] members = (UUID[]) row.getArray("audience_members").getArray();
        Set<MemberId> named = Arrays.stream(members).map(MemberId::new).collect(Collectors.toSet());
        return new Line(row.getObject("id", UUID.class), LineKind.valueOf(row.getString("kind")),
                code == null ? null : ReadyLine.valueOf(code), patient.unseal(row.getBytes("words")), row.getString("language"),
                row.getBoolean("sensitive"), Audience.Kind.valueOf(row.getString("audience")), named, row.getBoolean("mine"), row.getInt("version"),
                third == null ? null : ThirdParty.valueOf(third), written(row));
    }

    private static @Nullable Written written(ResultSet row) throws SQLException {
        String name = row.getString("name_fr");
        Date since = row.getDate("since");
        return name == null ? null : new Written(new ProgrammeLists.Name(name, row.getString("name_nl"), row.getString("name_en")),
                since == null ? null : since.toLocalDate());
    }
}
