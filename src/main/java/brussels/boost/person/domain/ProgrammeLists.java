package brussels.boost.person.domain;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The SQL of programmes and their lists, without any person. */
@Component
public class ProgrammeLists {
    private static final Sql PROGRAMME = Sql.of("""
            select code, name_fr, name_nl, name_en, since, until, version from person.programme where code = :code
            """);
    private static final Sql PROGRAMMES = Sql.of("""
            select code, name_fr, name_nl, name_en, since, until, version from person.programme order by code <> 'boost', since, code limit 50
            """);
    private static final Sql ADD_PROGRAMME = Sql.of("""
            insert into person.programme (code, name_fr, name_nl, name_en, since, until) values (:code, :fr, :nl, :en, :since::date, :until::date)
            on conflict do nothing
            """);
    private static final Sql CHANGE_PROGRAMME = Sql.of("""
            update person.programme set name_fr = :fr, name_nl = :nl, name_en = :en, since = :since::date, until = :until::date, version = version + 1
            where code = :code and version = :version
            """);
    private static final Sql ITEMS = Sql.of("""
            select code, list, name_fr, name_nl, name_en, position, active, source, version from person.programme_item
            where programme = :programme order by list desc, position, code limit 300
            """);
    private static final Sql ADD = Sql.of("""
            insert into person.programme_item (programme, list, code, name_fr, name_nl, name_en, position, source)
            select :programme, :list, :code, :fr, :nl, :en, coalesce(max(position), 0) + 1, :source from person.programme_item
            where programme = :programme and list = :list
            on conflict do nothing
            """);
    private static final Sql CHANGE = Sql.of("""
            update person.programme_item set name_fr = :fr, name_nl = :nl, name_en = :en, source = :source, version = version + 1
            where programme = :programme and code = :code and version = :version
            """);
    private static final Sql ACTIVE = Sql.of("""
            update person.programme_item set active = :active, version = version + 1 where programme = :programme and code = :code
            """);
    private static final Sql PLACE = Sql.of("""
            update person.programme_item set position = :position where programme = :programme and code = :code
            """);

    private final Db db;

    ProgrammeLists(Db db) {
        this.db = db;
    }

    /** A name in the three languages of the screens. */
    public record Name(String fr, String nl, String en) {
        public String in(String language) {
            return language.equals("nl") ? nl : language.equals("en") ? en : fr;
        }

        boolean complete() {
            return !fr.isBlank() && !nl.isBlank() && !en.isBlank();
        }

        Map<String, String> fields() {
            var fields = new LinkedHashMap<String, String>();
            fields.put("name.fr", fr.strip());
            fields.put("name.nl", nl.strip());
            fields.put("name.en", en.strip());
            return fields;
        }
    }

    /** A programme. @param since and until its dates, when they are known */
    public record Programme(String code, Name name, @Nullable LocalDate since, @Nullable LocalDate until, int version) {
        /** Whether somebody may begin to take part on that day. */
        boolean runs(LocalDate day) {
            return (since == null || !since.isAfter(day)) && (until == null || !until.isBefore(day));
        }

        Map<String, String> fields() {
            Map<String, String> fields = name.fields();
            if (since != null) {
                fields.put("programme.since", since.toString());
            }
            if (until != null) {
                fields.put("programme.until", until.toString());
            }
            return fields;
        }
    }

    /** One line of a list. @param source where it comes from */
    public record Item(String code, boolean fragility, Name name, int position, boolean active, String source, int version) {}

    Optional<Programme> programme(String code) {
        return db.sql(PROGRAMME).param("code", code).query((row, _) -> programme(row)).optional();
    }

    /** All there are, the first one first. */
    public List<Programme> programmes() {
        return db.sql(PROGRAMMES).query((row, _) -> programme(row)).list();
    }

    /** The same form sent twice adds one. */
    boolean add(Programme typed) {
        return write(ADD_PROGRAMME, typed).update() == 1;
    }

    boolean change(Programme typed) {
        return write(CHANGE_PROGRAMME, typed).param("version", typed.version()).update() == 1;
    }

    private StatementSpec write(Sql sql, Programme typed) {
        return db.sql(sql).param("code", typed.code()).param("fr", typed.name().fr().strip()).param("nl", typed.name().nl().strip())
                .param("en", typed.name().en().strip()).param("since", typed.since()).param("until", typed.until());
    }

    public List<Item> items(String programme) {
        return db.sql(ITEMS).param("programme", programme)
                .query((row, _) -> new Item(row.getString("code"), row.getString("list").equals("FRAGILITY"), name(row), row.getInt("position"),
                        row.getBoolean("active"), row.getString("source"), row.getInt("version")))
                .list();
    }

    boolean add(String programme, Item item) {
        return db.sql(ADD).param("programme", programme).param("list", item.fragility() ? "FRAGILITY" : "PATHOLOGY").param("code", item.code())
                .param("fr", item.name().fr().strip()).param("nl", item.name().nl().strip()).param("en", item.name().en().strip())
                .param("source", item.source().strip()).update() == 1;
    }

    boolean change(String programme, Item item) {
        return db.sql(CHANGE).param("programme", programme).param("code", item.code()).param("fr", item.name().fr().strip())
                .param("nl", item.name().nl().strip()).param("en", item.name().en().strip()).param("source", item.source().strip())
                .param("version", item.version()).update() == 1;
    }

    void active(String programme, String code, boolean active) {
        db.sql(ACTIVE).param("programme", programme).param("code", code).param("active", active).update();
    }

    void place(String programme, String code, int position) {
        db.sql(PLACE).param("programme", programme).param("code", code).param("position", position).update();
    }

    private static Programme programme(ResultSet row) throws SQLException {
        return new Programme(row.getString("code"), name(row), row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class),
                row.getInt("version"));
    }

    private static Name name(ResultSet row) throws SQLException {
        return new Name(Objects.requireNonNull(row.getString("name_fr")), row.getString("name_nl"), row.getString("name_en"));
    }
}
