package brussels.boost.carer.domain;

import brussels.boost.access.ExportQuery;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.PersonExport;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A carer's own space, in the carer's own copy; the copy of the person they help has no such sections. */
@Configuration(proxyBeanMethods = false)
class CarerExportReader {
    private static final Sql SPACE = Sql.of("select young, opened_at as since from carer.space where person_id = :person");
    private static final Sql HELPED = Sql.of("""
            select words as name, ended as state, ended_on as state_on from carer.helped where person_id = :person order by id limit 100
            """);
    private static final Sql SAID = Sql.of("""
            select said_at as at, array_to_string(cards, ', ') as card, words
            from carer.said where person_id = :person and removed_at is null order by said_at limit 5000
            """);
    private static final Sql LINES = Sql.of("""
            select kind, code, words, who as doer_name, written_at, done_at as ended_at
            from carer.line where person_id = :person and removed_at is null order by written_at limit 1000
            """);
    private static final Sql CALLS = Sql.of("""
            select kind, asked_at, withdrawn_at, done_at as answered_at, words from carer.call where person_id = :person order by asked_at limit 1000
            """);
    private static final Sql RECOGNITION = Sql.of("select kind, until, changed_at from carer.recognition where person_id = :person");

    private final Db db;
    private final SpaceStore spaces;

    CarerExportReader(Db db, SpaceStore spaces) {
        this.db = db;
        this.spaces = spaces;
    }

    @Bean
    PersonExport carerSpaceExport() {
        return section("carer-space", Family.IDENTITY, 80, "space", SPACE);
    }

    @Bean
    PersonExport carerHelpedExport() {
        return section("carer-helped", Family.STEPS, 81, "helped", HELPED);
    }

    @Bean
    PersonExport carerSaidExport() {
        return section("carer-said", Family.NOTES, 82, "said", SAID);
    }

    @Bean
    PersonExport carerLinesExport() {
        return section("carer-lines", Family.STEPS, 83, "line", LINES);
    }

    @Bean
    PersonExport carerCallsExport() {
        return section("carer-calls", Family.AGENDA, 84, "call", CALLS);
    }

    @Bean
    PersonExport carerRecognitionExport() {
        return section("carer-recognition", Family.STEPS, 85, "recognition", RECOGNITION);
    }

    private PersonExport section(String key, Family family, int order, String table, Sql rows) {
        return new OfCarers(new ExportQuery(key, family, order, Set.of("carer." + table), () -> db.sql(rows)), spaces);
    }

    /** Whether the file is a carer's space, asked once for one copy. */
    private record Here(boolean here) {}

    /** A section that only a carer's own copy has. */
    private record OfCarers(ExportQuery rows, SpaceStore spaces) implements PersonExport {
        @Override
        public String key() {
            return rows.key();
        }

        @Override
        public Family family() {
            return rows.family();
        }

        @Override
        public int order() {
            return rows.order();
        }

        @Override
        public Set<String> tables() {
            return rows.tables();
        }

        @Override
        public boolean concerns(PatientAccess patient) {
            return patient.once(Here.class, () -> new Here(spaces.read(patient).isPresent())).here();
        }

        @Override
        public Part read(PatientAccess patient) {
            return rows.read(patient);
        }
    }
}
