package brussels.boost.demo.generate;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows of one table in PostgreSQL's COPY text format. */
final class Rows {
    private static final HexFormat HEX = HexFormat.of();

    private final String table;
    private final String columns;
    private final StringBuilder text = new StringBuilder(1 << 16);
    private int count;

    Rows(String table, String columns) {
        this.table = table;
        this.columns = columns;
    }

    void add(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            value(values[i]);
        }
        text.append('\n');
        count++;
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> text.append("\\N");
            case byte[] bytes -> text.append("\\\\x").append(HEX.formatHex(bytes));
            case Boolean truth -> text.append(truth ? 't' : 'f');
            case UUID id -> text.append(id);
            case String words -> text.append(words.replace("\\", "\\\\").replace("\t", " ").replace("\n", "\\n"));
            default -> text.append(value);
        }
    }

    int count() {
        return count;
    }

    void copy(Connection connection) throws SQLException, IOException {
        if (count > 0) {
            connection.unwrap(PGConnection.class).getCopyAPI()
                    .copyIn("copy " + table + " (" + columns + ") from stdin", new StringReader(text.toString()), 1 << 16);
        }
    }
}
