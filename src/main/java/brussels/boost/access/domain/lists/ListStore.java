package brussels.boost.access.domain.lists;

import brussels.boost.access.EditableList;
import brussels.boost.access.ListColumn;
import brussels.boost.access.ListLine;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Runs the statements the lists bring. */
@Component
class ListStore {
    private final Db db;

    ListStore(Db db) {
        this.db = db;
    }

    List<ListLine> all(EditableList list) {
        return db.sql(list.all()).query((row, _) -> line(list, row)).list();
    }

    /** False when somebody changed it meanwhile. */
    boolean change(EditableList list, ListLine line) {
        return write(list.change(), list, line).update() == 1;
    }

    /** False when its code is there already. */
    boolean add(Sql sql, EditableList list, ListLine line) {
        return write(sql, list, line).update() > 0;
    }

    private StatementSpec write(Sql sql, EditableList list, ListLine line) {
        StatementSpec spec = db.sql(sql).param("code", line.code()).param("version", line.version()).param("active", line.active())
                .param("toCheck", line.toCheck()).param("place", line.place());
        for (ListColumn column : list.columns()) {
            for (String field : column.fields()) {
                spec = spec.param(field, line.value(field));
            }
        }
        return spec;
    }

    private static ListLine line(EditableList list, ResultSet row) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        for (ListColumn column : list.columns()) {
            for (String told : column.told()) {
                values.put(told, column.kind() == ListColumn.Kind.YES_NO ? String.valueOf(row.getBoolean(told)) : value(row.getString(told)));
            }
        }
        for (String told : list.also()) {
            values.put(told, value(row.getString(told)));
        }
        return new ListLine(row.getString("code"), row.getInt("place"), values, row.getBoolean("active"), row.getBoolean("toCheck"),
                row.getInt("version"), row.getObject("uses", Long.class));
    }

    private static String value(@Nullable String told) {
        return told == null ? "" : told;
    }
}
