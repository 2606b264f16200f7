package brussels.boost.access.domain.circle;

import brussels.boost.access.Agreements;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.domain.relation.BriefStore;
import brussels.boost.access.domain.relation.EndingStore;
import brussels.boost.access.domain.overview.OverviewLine;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a record says beside the circle itself, in one statement: with how many it is shared, a move or a death, lines left for the reader, who keeps the overview. */
@Component
public class BesideReader {
    private static final Sql READ = Sql.of("""
            select s.readers, s.keep, s.share, e.kind, e.happened_on, e.closes_on, b.member_id, b.words, b.written_at, b.display_name,
                   (select count(*)::int from access.departure d where d.person_id = :person and d.decided_at is null) as departures,
                   o.id as overview, o.member_id as overview_member, o.state as overview_state, o.here as overview_here, o.mine as overview_mine
            from (select (select count(distinct m.id) from access.circle_member m
                          join access.grant_to_member g on g.member_id = m.id and g.ended_at is null and (g.until is null or g.until > now())
                          where m.person_id = :person and m.state = 'ACTIVE' and m.removed_at is null and m.account_id is not null
                            and m.account_id is distinct from access.actor_account()) as readers,
                         coalesce(bool_or(a.kind = 'KEEP'), false) as keep, coalesce(bool_or(a.kind = 'SHARE'), false) as share
                  from access.agreement a where a.person_id = :person and a.withdrawn_at is null) s
            left join access.ending e on e.person_id = :person
            left join access.overview_of(:person) o on true
            left join (select b.member_id, b.words, b.written_at, a.display_name
                       from access.brief b left join access.account a on a.id = b.author_account
                       where b.person_id = :person and b.audience_members && (select access.my_members())
                       order by b.written_at desc limit 3) b on true
            order by b.written_at desc
            """);

    private final Db db;

    BesideReader(Db db) {
        this.db = db;
    }

    /** @param briefs written for this actor, newest first @param departures of whom nobody said yet what comes next @param overview who keeps it, if it is the actor's to know */
    public record Beside(Agreements.Sharing sharing, EndingStore.@Nullable Ending ending, List<BriefStore.Brief> briefs, int departures,
            @Nullable OverviewLine overview) {}

    public Beside read(PatientAccess patient) {
        return patient.once(Beside.class, () -> {
            List<BriefStore.Brief> briefs = new ArrayList<>();
            List<Beside> rows = db.sql(READ).param("person", patient.person().value())
                    .query((row, _) -> {
                        if (row.getObject("member_id") != null) {
                            briefs.add(BriefStore.brief(patient, row));
                        }
                        return new Beside(new Agreements.Sharing(row.getInt("readers"), row.getBoolean("keep"), row.getBoolean("share")),
                                row.getString("kind") == null ? null : EndingStore.ending(row), briefs, row.getInt("departures"),
                                OverviewLine.of(row));
                    })
                    .list();
            return Objects.requireNonNull(rows.getFirst());
        });
    }
}
