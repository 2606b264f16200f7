package brussels.boost.house;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.access.PersonExport;
import brussels.boost.platform.web.Messages;
import brussels.boost.testing.BoostTest;
import brussels.boost.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The copy of a file forgets nothing: every table about a person gives a section, or says here why it gives none. */
@BoostTest
class ExportTest {
    /** Tables without a section, and why. */
    static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("access.asked", "that a request is open; the request itself is given"),
            Map.entry("access.carer_self", "which account is a carer's own"),
            Map.entry("access.erasure", "nobody's any more: an identifier and a date"),
            Map.entry("access.person_key", "the key itself, not information"),
            Map.entry("access.self", "which account is the person's own; they sign in with it"),
            Map.entry("day.record_visit", "when a reader last looked: about the reader"),
            Map.entry("dialogue.move", "the order in which cards were touched; the cards themselves are given"),
            Map.entry("plan.draft", "what somebody is still typing; it is nobody's note yet"),
            Map.entry("plan.sheet", "printed words that the plan's sections give already"));

    @Autowired List<PersonExport> sections;
    @Autowired Messages messages;

    @Test
    void every_table_about_a_person_gives_a_section_or_a_reason() throws SQLException {
        List<String> given = sections.stream().flatMap(section -> section.tables().stream()).toList();
        try (var admin = TestDatabase.fresh().asAdmin()) {
            assertThat(Rows.tablesAboutPersons(admin).stream().filter(table -> !given.contains(table) && !REASONS.containsKey(table)))
                    .as("give a PersonExport, or a reason here").isEmpty();
            assertThat(Rows.tablesAboutPersons(admin)).containsAll(given).containsAll(REASONS.keySet());
        }
    }

    @Test
    void every_section_has_its_title_and_its_name_once() {
        assertThat(sections).extracting(PersonExport::key).doesNotHaveDuplicates().allMatch(key -> messages.has("export." + key));
    }
}
