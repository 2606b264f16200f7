package brussels.boost.access.domain.lists;

import brussels.boost.access.EditableList;
import brussels.boost.access.ListColumn;
import brussels.boost.platform.db.Sql;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How long a link opens, when somebody is asked again: within bounds that no setting may leave. */
@Component
class ThresholdList extends EditableList {
    private static final Sql ALL = Sql.of("""
            select code, position as place, true as active, false as toCheck, version, null::bigint as uses, days, least as daysLeast, most as daysMost,
                   unit as daysUnit
            from access.threshold order by position limit 100
            """);
    private static final Sql CHANGE = Sql.of("""
            update access.threshold set days = :days::int, version = version + 1 where code = :code and version = :version
            """);

    ThresholdList() {
        super(120, "thresholds", List.of(ListColumn.of("days", ListColumn.Kind.NUMBER, 6).tagged()), ALL, CHANGE, null);
    }

    @Override
    public String subject() {
        return "threshold";
    }

    @Override
    public Optional<String> namedBy() {
        return Optional.of("threshold");
    }

    @Override
    public boolean retires() {
        return false;
    }

    @Override
    public boolean checks() {
        return false;
    }
}
