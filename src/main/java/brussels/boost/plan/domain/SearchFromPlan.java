package brussels.boost.plan.domain;

import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.directory.SearchFor;
import brussels.boost.person.PersonCard;
import brussels.boost.person.Persons;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Begins a search of the directory with what was named together, as far as whoever looks may read it. */
@Component
class SearchFromPlan implements SearchFor {
    private static final Sql TERMS = Sql.of("""
            select distinct d.term from plan.need n join plan.need_domain d on d.code = n.domain
            where n.person_id = :person and n.answer in ('SHARED', 'NOW') and n.ended_at is null and n.removed_at is null and d.term is not null
            limit 30
            """);

    private final Db db;
    private final Persons persons;

    SearchFromPlan(Db db, Persons persons) {
        this.db = db;
        this.persons = persons;
    }

    @Override
    public About of(PatientAccess patient) {
        PersonCard card = persons.card(patient);
        List<String> needs = patient.mayRead(Family.PRIORITIES)
                ? db.sql(TERMS).param("person", patient.person().value()).query((row, _) -> row.getString("term")).list() : List.of();
        return new About(card.name(), Set.copyOf(needs), card.languages().stream().map(SearchFromPlan::plain).distinct().toList(), card.district());
    }

    /** A desk that speaks Arabic is told without saying which one; signed languages keep their own codes. */
    private static String plain(String tag) {
        return tag.startsWith("sgn-") ? tag : tag.split("-", 2)[0];
    }
}
