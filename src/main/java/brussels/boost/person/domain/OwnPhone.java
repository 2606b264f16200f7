package brussels.boost.person.domain;

import brussels.boost.access.Phones;
import brussels.boost.person.PhoneIs;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.security.Actor;
import org.springframework.stereotype.Component;

/** Tells the door whether the person's telephone is shared, before any page is opened. */
@Component
class OwnPhone implements Phones {
    private static final Sql SHARED = Sql.of("select 1 from person.person where person_id = :person and phone_is = :shared");

    private final Db db;

    OwnPhone(Db db) {
        this.db = db;
    }

    @Override
    public boolean shared(Actor.Oneself self) {
        return db.sql(SHARED).param("person", self.person().value()).param("shared", PhoneIs.SHARED.name())
                .query((row, _) -> row.getInt(1)).optional().isPresent();
    }
}
