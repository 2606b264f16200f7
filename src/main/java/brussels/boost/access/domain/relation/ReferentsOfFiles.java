package brussels.boost.access.domain.relation;

import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.access.Referents;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads them by the owner's function, which asks once more who asks. */
@Component
class ReferentsOfFiles implements Referents {
    private static final Sql OF = Sql.of("select person_id, account_id from access.referents_for_officer(:persons::uuid[])");

    private final Db db;
    private final Duties duties;

    ReferentsOfFiles(Db db, Duties duties) {
        this.db = db;
        this.duties = duties;
    }

    @Override
    public Map<PersonId, List<AccountId>> of(Actor.Professional officer, Collection<PersonId> persons) {
        duties.require(officer, Hat.Role.PRIVACY_OFFICER);
        return db.sql(OF).param("persons", Sql.array(persons))
                .query((row, _) -> Map.entry(new PersonId(row.getObject("person_id", UUID.class)), new AccountId(row.getObject("account_id", UUID.class))))
                .list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
