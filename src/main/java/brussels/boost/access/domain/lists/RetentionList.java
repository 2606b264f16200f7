package brussels.boost.access.domain.lists;

import brussels.boost.access.EditableList;
import brussels.boost.access.Hat;
import brussels.boost.access.ListColumn;
import brussels.boost.access.ListLine;
import brussels.boost.access.RecordPart;
import brussels.boost.platform.db.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What is kept how long, and why; one nightly job asks this table. */
@Component
class RetentionList extends EditableList {
    private static final Sql ALL = Sql.of("""
            select code, position as place, true as active, false as toCheck, version, null::bigint as uses, days, least as daysLeast, most as daysMost,
                   'days' as daysUnit, ground, automatic::text as automatic, extract(epoch from last_run)::bigint as lastRun, coalesce(last_gone, 0) as lastGone
            from access.retention order by position limit 100
            """);
    private static final Sql CHANGE = Sql.of("""
            update access.retention set days = :days::int, ground = :ground, version = version + 1 where code = :code and version = :version
            """);

    RetentionList() {
        super(110, "retention", List.of(ListColumn.of("days", ListColumn.Kind.NUMBER, 6).tagged(), ListColumn.of("ground", ListColumn.Kind.LONG, 600)), ALL,
                CHANGE, null);
    }

    @Override
    public String subject() {
        return "retention";
    }

    @Override
    public Set<Hat.Role> editors() {
        return Set.of(Hat.Role.ADMIN, Hat.Role.PRIVACY_OFFICER);
    }

    @Override
    public Optional<String> namedBy() {
        return Optional.of("retention");
    }

    @Override
    public boolean retires() {
        return false;
    }

    @Override
    public boolean checks() {
        return false;
    }

    @Override
    public List<String> also() {
        return List.of("automatic", "lastRun", "lastGone");
    }

    @Override
    public Optional<RecordPart.Shown> about(ListLine line) {
        String run = line.value("lastRun");
        return Optional.of(new RecordPart.Shown("access/lists/run",
                new RetentionRun(line.value("automatic").equals("true"), run.isEmpty() ? null : Instant.ofEpochSecond(Long.parseLong(run)), Integer.parseInt(line.value("lastGone")))));
    }
}
