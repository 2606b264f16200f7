package brussels.boost.person.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.person.PersonCard;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All that the register lays on one person's record, in one statement: each line comes with the person beside it. */
record PersonFile(PersonCard card, @Nullable String phone, @Nullable String phoneWhose, List<Line> lines) {
    /** Reads it once for all parts of a page. */
    @Component
    static class Reader {
        private static final Sql READ = Sql.of("""
                select p.person_id, p.name_to_use, p.languages, p.symbol, p.district, p.phone_is, c.phone, c.phone_whose,
                       l.id, l.kind, l.code, l.words, l.language, l.sensitive, l.audience, l.audience_members,
                       l.author_account is not distinct from access.actor_account() as mine, l.version,
                       l.third_party, l.since, w.name_fr, w.name_nl, w.name_en
                from person.person p
                left join person.contact c on c.person_id = p.person_id
                left join person.line l on l.person_id = p.person_id and l.removed_at is null
                left join person.written_kind w on w.code = l.written
                where p.person_id = :person
                order by l.kind, l.created_at, l.id limit 60
                """);

        private final Db db;

        Reader(Db db) {
            this.db = db;
        }

        PersonFile read(PatientAccess patient) {
            return patient.once(PersonFile.class, () -> {
                List<Line> lines = new ArrayList<>();
                PersonFile first = db.sql(READ).param("person", patient.person().value()).query((row, _) -> row(patient, row, lines)).list().getFirst();
                patient.once(PersonCard.class, first::card);
                return first;
            });
        }

        private static PersonFile row(PatientAccess patient, ResultSet row, List<Line> lines) throws SQLException {
            if (row.getString("kind") != null) {
                lines.add(LineStore.line(patient, row));
            }
            return new PersonFile(PersonStore.card(row), patient.unseal(row.getBytes("phone")), patient.unseal(row.getBytes("phone_whose")), lines);
        }
    }
}
