package brussels.boost.access;

import brussels.boost.platform.db.Sql;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list that an installation words or sets itself, contributed as a bean by the module whose table it is: its columns
 * and its statements. The page, the checks, the history and the retiring are the same for all; a line is retired and
 * never deleted, because something may hold it.
 */
public abstract class EditableList {
    private final int order;
    private final String code;
    private final List<ListColumn> columns;
    /** To read all, to change one, to add one; constants of the list, that a test plans. */
    private final List<Sql> statements;

    /**
     * @param order its place in the list of lists, small first
     * @param code in addresses; {@code list.<code>} is its title and {@code list.<code>.lede} what it is for
     * @param columns the first one says what a line is called
     * @param all every line in the order it is shown: {@code code, place, active, toCheck, version, uses} and what each
     *     column tells; {@code uses} stays null where counting would count persons
     * @param change writes everything but the code of the line {@code :code} whose version is {@code :version}; every
     *     field is a text
     * @param add adds one line unless its code is there; nothing where the lines are the program's
     */
    protected EditableList(int order, String code, List<ListColumn> columns, Sql all, Sql change, @Nullable Sql add) {
        this.order = order;
        this.code = code;
        this.columns = columns;
        this.statements = add == null ? List.of(all, change) : List.of(all, change, add);
    }

    public final int order() {
        return order;
    }

    public final String code() {
        return code;
    }

    public final List<ListColumn> columns() {
        return columns;
    }

    public final Sql all() {
        return statements.get(0);
    }

    public final Sql change() {
        return statements.get(1);
    }

    public final Optional<Sql> add() {
        return statements.stream().skip(2).findFirst();
    }

    /** Whether a line can be taken out of force. */
    public boolean retires() {
        return true;
    }

    /** Whether a line may be marked "to be checked"; what has no words of its own need not be. */
    public boolean checks() {
        return true;
    }

    /** Codes the program itself uses: renamed, never retired. */
    public Set<String> needed() {
        return Set.of();
    }

    public Set<Hat.Role> editors() {
        return Set.of(Hat.Role.ADMIN);
    }

    /** Its name in the history. */
    public String subject() {
        return "list." + code();
    }

    /** What {@code <prefix>.<code of a line>} calls each line, where the program names them and not the list. */
    public Optional<String> namedBy() {
        return Optional.empty();
    }

    /** The code of a line that is added. @param id made by the form, so that sending it twice adds one */
    public String freshCode(ListLine typed, String id) {
        return "x" + id.replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** What a column without choices of its own offers now. Inside a transaction. */
    public List<Option> options(String column) {
        return List.of();
    }

    /** Columns its statement brings that nobody writes. */
    public List<String> also() {
        return List.of();
    }

    /** What else has to be right. @param wrong field to message key */
    public void check(ListLine typed, Map<String, String> wrong) {}

    /** Told inside the transaction of a change, with the line as it is kept. */
    public void changed(ListLine line) {}

    /** More about a line, under its form and in the list. */
    public Optional<RecordPart.Shown> about(ListLine line) {
        return Optional.empty();
    }

    /** One thing to choose. @param names by language */
    public record Option(String value, Map<String, String> names) {
        public String in(String language) {
            return names.getOrDefault(language, value);
        }
    }
}
