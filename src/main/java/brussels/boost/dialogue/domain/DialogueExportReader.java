package brussels.boost.dialogue.domain;

import brussels.boost.access.ExportQuery;
import brussels.boost.access.Family;
import brussels.boost.access.PersonExport;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The conversations with pictures, in the copy of a person's file. */
@Configuration(proxyBeanMethods = false)
class DialogueExportReader {
    private static final Sql SESSIONS = Sql.of("""
            select held_on, mode, language, interpreter, started_at, finished_at
            from dialogue.session where person_id = :person and removed_at is null order by held_on limit 500
            """);
    private static final Sql PLACED = Sql.of("""
            select s.held_on, p.card, p.words, array_to_string(p.piles, ', ') as piles, p.rank, p.said, p.said_language as language, p.said_by
            from dialogue.placed p join dialogue.session s on s.id = p.session_id
            where p.person_id = :person and s.person_id = :person and s.removed_at is null order by s.held_on, p.position limit 5000
            """);

    private final Db db;

    DialogueExportReader(Db db) {
        this.db = db;
    }

    @Bean
    PersonExport sessionsExport() {
        return new ExportQuery("dialogues", Family.PRIORITIES, 44, Set.of("dialogue.session"), () -> db.sql(SESSIONS));
    }

    @Bean
    PersonExport placedExport() {
        return new ExportQuery("cards", Family.PRIORITIES, 45, Set.of("dialogue.placed"), () -> db.sql(PLACED));
    }
}
