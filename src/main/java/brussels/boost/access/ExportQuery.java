package brussels.boost.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * A section of the copy that one statement gives: its columns are the fields, what is sealed is opened, what is empty
 * is left out. Its only parameter is the person. A column {@code withheld} that is true takes the place of words about somebody else.
 */
public record ExportQuery(String key, Family family, int order, Set<String> tables, Supplier<StatementSpec> statement)
        implements PersonExport {
    private static final String WITHHELD = "withheld";

    @Override
    public Part read(PatientAccess patient) {
        List<Map<String, String>> rows = statement.get().param("person", patient.person().value()).query((row, _) -> fields(row, patient)).list();
        return new Part(rows, Map.of(), rows.stream().anyMatch(row -> row.containsKey(WITHHELD)));
    }

    private static Map<String, String> fields(ResultSet row, PatientAccess patient) throws SQLException {
        var fields = new LinkedHashMap<String, String>();
        var columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            String text = columns.getColumnTypeName(i).equals("bytea") ? patient.unseal(row.getBytes(i)) : row.getString(i);
            if (told(columns.getColumnLabel(i), text)) {
                fields.put(columns.getColumnLabel(i), String.valueOf(text).replace('\u001f', ' ').strip());
            }
        }
        return fields;
    }

    private static boolean told(String column, @Nullable String text) {
        return text != null && !text.isBlank() && !(column.equals(WITHHELD) && text.equals("f"));
    }
}
