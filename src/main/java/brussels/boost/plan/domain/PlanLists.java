package brussels.boost.plan.domain;

import brussels.boost.access.CircleAccess;
import brussels.boost.plan.PlanFace;
import brussels.boost.plan.PriorityId;
import brussels.boost.plan.StepId;
import brussels.boost.plan.Waiting;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.time.BrusselsTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What lists across persons show of their plans; row-level security cuts them to those who chose the actor. */
@Component
class PlanLists {
    private static final Sql FACES = Sql.of("""
            select line, person_id, id, words, language, card, picture, due from (
                select 'priority' as line, p.person_id, p.id, p.words, p.language, p.card, p.picture, null::date as due,
                       row_number() over (partition by p.person_id order by p.place, p.id) as rank
                from plan.priority p where p.state = 'OPEN' and p.removed_at is null and not p.sensitive
                union all
                select 'step', s.person_id, s.id, s.words, s.language, s.card, s.picture, s.due,
                       row_number() over (partition by s.person_id order by s.due nulls last, s.id)
                from plan.step s where s.state = 'OPEN' and s.removed_at is null
                  and not exists (select 1 from plan.priority p where p.id = s.priority_id and (p.sensitive or p.state <> 'OPEN'))
            ) line where rank <= 3 order by person_id, line, rank limit 3000
            """);
    /** What waits, then what came in; one statement, because the day asks every module. */
    private static final Sql TODAY = Sql.of("""
            (select 'step' as line, s.person_id, s.id, s.words, s.language, s.due, s.look_again, null::timestamptz as created_at
             from plan.step s
             where s.removed_at is null
               and (s.doer_account = (select access.actor_account())
                    or s.doer_member = any((select access.my_members())::uuid[])
                    or (s.doer = 'PERSON' and (select access.actor_kind()) = 'oneself')
                    or (s.state = 'NONE_TODAY' and s.author_account = (select access.actor_account())))
               and ((s.state = 'NONE_TODAY' and s.look_again <= :today)
                    or (s.state = 'OPEN' and s.due <= :today)
                    or (s.state = 'OPEN' and s.due is null and s.author_account is distinct from (select access.actor_account())))
             order by coalesce(s.look_again, s.due) nulls last, s.id limit 50)
            union all
            (select 'goal', g.person_id, g.id, g.words, g.language, g.review_on, null, null
             from plan.goal g
             where g.removed_at is null and g.state = 'OPEN' and g.review_on <= :today and g.author_account = (select access.actor_account())
             order by g.review_on, g.id limit 20)
            union all
            (select 'came.note', n.person_id, n.id, null, null, null, null, n.created_at
             from plan.note n
             where n.removed_at is null and n.created_at > :since::timestamptz and n.author_account is distinct from (select access.actor_account())
             order by n.id desc limit 20)
            union all
            (select 'came.step', s.person_id, s.id, null, null, null, null, s.created_at
             from plan.step s
             where s.removed_at is null and s.created_at > :since::timestamptz and s.author_account is distinct from (select access.actor_account())
               and s.doer_account is distinct from (select access.actor_account()) and s.state <> 'DROPPED'
             order by s.id desc limit 20)
            """);
    private static final String CAME = "came.";

    private final Db db;
    private final BrusselsTime time;

    PlanLists(Db db, BrusselsTime time) {
        this.db = db;
        this.time = time;
    }

    Map<PersonId, PlanFace> faces(CircleAccess circle) {
        var faces = new LinkedHashMap<PersonId, PlanFace>();
        db.sql(FACES).query((row, _) -> {
            var person = new PersonId(row.getObject("person_id", UUID.class));
            var face = faces.computeIfAbsent(person, p -> new PlanFace(p, new ArrayList<>(), new ArrayList<>()));
            String words = Columns.orEmpty(circle.unseal(person, row.getBytes("words")));
            String language = Columns.orEmpty(row.getString("language"));
            UUID id = row.getObject("id", UUID.class);
            return "step".equals(row.getString("line"))
                    ? face.steps().add(new PlanFace.Step(new StepId(id), words, language, Columns.date(row, "due")))
                    : face.priorities().add(new PlanFace.Priority(new PriorityId(id), Columns.picture(row), words, language));
        }).list();
        return faces;
    }

    /** @param since what came in after that */
    Today today(CircleAccess circle, Instant since) {
        var found = new Today(new ArrayList<>(), new ArrayList<>());
        db.sql(TODAY).param("today", time.today()).param("since", since.atOffset(ZoneOffset.UTC)).query((row, _) -> {
            var person = new PersonId(row.getObject("person_id", UUID.class));
            UUID id = row.getObject("id", UUID.class);
            String line = row.getString("line");
            return line.startsWith(CAME)
                    ? found.cameIn().add(new CameIn(person, line.substring(CAME.length()), id, BrusselsTime.dateOf(Columns.instant(row, "created_at"))))
                    : found.waiting().add(waiting(circle, row, person, id, line));
        }).list();
        return found;
    }

    private static Waiting waiting(CircleAccess circle, ResultSet row, PersonId person, UUID id, String line) throws SQLException {
        var due = Columns.date(row, "due");
        var again = Columns.date(row, "look_again");
        var kind = line.equals("goal") ? Waiting.Kind.REVIEW : again != null ? Waiting.Kind.LOOK_AGAIN : due != null ? Waiting.Kind.DUE : Waiting.Kind.ASKED;
        return new Waiting(person, id, kind, Columns.orEmpty(circle.unseal(person, row.getBytes("words"))),
                Columns.orEmpty(row.getString("language")), again != null ? again : due);
    }

    /** What waits for the actor, and what others wrote: where, not what. A step for the actor waits, and does not come in twice. */
    record Today(List<Waiting> waiting, List<CameIn> cameIn) {}

    /** Something somebody else wrote. @param kind note or step */
    record CameIn(PersonId person, String kind, UUID id, LocalDate on) {}
}
