package brussels.boost.person.domain;

import brussels.boost.person.domain.ProgrammeLists.Name;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.util.List;
import org.springframework.stereotype.Component;

/** The SQL of the kinds of writings, without any person. */
@Component
class WrittenKinds {
    private static final Sql ALL = Sql.of("""
            select code, name_fr, name_nl, name_en, active, version from person.written_kind order by position, code limit 100
            """);
    private static final Sql ADD = Sql.of("""
            insert into person.written_kind (code, name_fr, name_nl, name_en, position)
            select :code, :fr, :nl, :en, coalesce(max(position), 0) + 1 from person.written_kind
            on conflict do nothing
            """);
    private static final Sql CHANGE = Sql.of("""
            update person.written_kind set name_fr = :fr, name_nl = :nl, name_en = :en, active = :active, version = version + 1
            where code = :code and version = :version
            """);

    private final Db db;

    WrittenKinds(Db db) {
        this.db = db;
    }

    List<ManageWritten.Kind> all() {
        return db.sql(ALL).query((row, _) -> new ManageWritten.Kind(row.getString("code"), new Name(row.getString("name_fr"), row.getString("name_nl"),
                row.getString("name_en")), row.getBoolean("active"), row.getInt("version"))).list();
    }

    boolean add(ManageWritten.Kind kind) {
        return db.sql(ADD).param("code", kind.code()).param("fr", kind.name().fr().strip()).param("nl", kind.name().nl().strip())
                .param("en", kind.name().en().strip()).update() == 1;
    }

    /** False when somebody changed it meanwhile. */
    boolean change(ManageWritten.Kind kind) {
        return db.sql(CHANGE).param("code", kind.code()).param("fr", kind.name().fr().strip()).param("nl", kind.name().nl().strip())
                .param("en", kind.name().en().strip()).param("active", kind.active()).param("version", kind.version()).update() == 1;
    }
}
