package brussels.boost.house;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.access.Links;
import brussels.boost.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Kind of actor × relation × family × table, generated from the catalogue: who reads and who writes a row about a
 * person. A table about persons that no family is named for fails: it must say which part of a person's life it is.
 */
class MatrixTest {
    /** The family of each table; the only thing a new table adds here. */
    static final Map<String, String> FAMILIES = new TreeMap<>(Map.ofEntries(
            Map.entry("access.agreement", "CONSENTS"),
            Map.entry("access.asked", "CONSENTS"),
            Map.entry("access.brief", "CIRCLE"),
            Map.entry("access.carer_self", "IDENTITY"),
            Map.entry("access.circle_member", "CIRCLE"),
            Map.entry("access.confided", "CIRCLE"),
            Map.entry("access.departure", "CIRCLE"),
            Map.entry("access.ending", "CIRCLE"),
            Map.entry("access.exclusion", "CIRCLE"),
            Map.entry("access.grant_to_member", "CIRCLE"),
            Map.entry("access.invitation", "CIRCLE"),
            Map.entry("access.link", "CIRCLE"),
            Map.entry("access.member_photo", "CIRCLE"),
            Map.entry("access.overview", "CIRCLE"),
            Map.entry("access.self", "IDENTITY"),
            Map.entry("agenda.appointment", "AGENDA"),
            Map.entry("agenda.call_asked", "AGENDA"),
            Map.entry("agenda.quiet", "AGENDA"),
            Map.entry("agenda.trip", "AGENDA"),
            Map.entry("agenda.rhythm", "AGENDA"),
            Map.entry("carer.call", "AGENDA"),
            Map.entry("carer.helped", "STEPS"),
            Map.entry("carer.line", "STEPS"),
            Map.entry("carer.recognition", "STEPS"),
            Map.entry("carer.said", "NOTES"),
            Map.entry("carer.space", "IDENTITY"),
            Map.entry("dialogue.move", "PRIORITIES"),
            Map.entry("dialogue.picture", "PRIORITIES"),
            Map.entry("dialogue.picture_piece", "PRIORITIES"),
            Map.entry("dialogue.placed", "PRIORITIES"),
            Map.entry("dialogue.session", "PRIORITIES"),
            Map.entry("directory.kept", "STEPS"),
            Map.entry("person.contact", "CONTACT"),
            Map.entry("person.enrolment", "HEALTH"),
            Map.entry("person.health_fact", "HEALTH"),
            Map.entry("person.line", "PRACTICAL"),
            Map.entry("person.person", "IDENTITY"),
            Map.entry("person.request", "CONSENTS"),
            Map.entry("plan.draft", "NOTES"),
            Map.entry("plan.goal", "PRIORITIES"),
            Map.entry("plan.letter", "NOTES"),
            Map.entry("plan.need", "PRIORITIES"),
            Map.entry("plan.note", "NOTES"),
            Map.entry("plan.priority", "PRIORITIES"),
            Map.entry("plan.question", "STEPS"),
            Map.entry("plan.step", "STEPS"),
            Map.entry("plan.watch", "STEPS"),
            Map.entry("referral.referral", "STEPS"),
            Map.entry("referral.care_step", "STEPS"),
            Map.entry("referral.thread_wish", "STEPS"),
            Map.entry("referral.care_hint", "STEPS"),
            Map.entry("plan.strength", "PRIORITIES")));

    /** Tables whose rows only their author reads, within the relation; their rows here are the account's own. */
    static final Set<String> AUTHOR_ONLY = Set.of("access.exclusion", "dialogue.move", "plan.draft");

    /** Tables with a rule of their own, tested by name elsewhere: why each stands apart. */
    static final Map<String, String> APART = Map.ofEntries(
            Map.entry("access.erasure", "who is gone, read by the owner's functions only (RequestsTest)"),
            Map.entry("access.person_key", "read with any right, written by functions only (AccessTest)"),
            Map.entry("audit.entry", "appended by all, read by the person (AccessTest)"),
            Map.entry("day.record_visit", "the reader's own memory of having looked (DayTest)"),
            Map.entry("person.person_identifier", "CONTACT, but never a near one nor a job (NationalNumberRowsTest)"),
            Map.entry("plan.attainment", "professionals only, with its goal (AttainmentRowsTest)"),
            Map.entry("plan.goal_review", "read with its goal (GoalReviewTest)"),
            Map.entry("plan.note_drawing", "read with its note (OwnLinesTest)"),
            Map.entry("plan.note_revision", "read with its note (JournalTest)"),
            Map.entry("plan.priority_revision", "read with its priority (PlanTest)"),
            Map.entry("plan.sheet", "frozen; read with its audience, or by its own link (TakeHomeTest)"),
            Map.entry("referral.ask", "read with its request, or by its link through functions (ReferralLoopTest)"),
            Map.entry("referral.picture", "sealed apart until sent, then read with its request, or after a yes through a function (ReferralPictureTest)"),
            Map.entry("referral.picture_piece", "read with its picture (ReferralPictureTest)"),
            Map.entry("referral.moment", "read with its request, or by its link through functions (ReferralLoopTest)"),
            Map.entry("plan.step_drawing", "read with its step (OwnLinesTest)"));

    private static final List<String> ALL_FAMILIES = List.of("IDENTITY", "CONTACT", "PRACTICAL", "PRIORITIES", "STEPS", "NOTES",
            "HEALTH", "AGENDA", "CIRCLE", "CONSENTS", "JOURNAL");

    @TestFactory
    Stream<DynamicTest> who_reads_and_writes_which_row() throws SQLException {
        var database = TestDatabase.fresh();
        try (Connection admin = database.asAdmin()) {
            List<String> tables = Rows.tablesAboutPersons(admin);
            Stream<DynamicTest> known = tables.stream().map(table -> DynamicTest.dynamicTest("a family is named for " + table,
                    () -> assertThat(FAMILIES.containsKey(table) || APART.containsKey(table)).isTrue()));
            Stream<DynamicTest> cells = tables.stream().filter(FAMILIES::containsKey)
                    .map(table -> DynamicTest.dynamicTest(table, () -> table(database, table, FAMILIES.get(table))));
            return Stream.concat(known, cells);
        }
    }

    private static void table(TestDatabase database, String table, String family) throws SQLException {
        try (Connection admin = database.asAdmin(); Connection app = database.asApp()) {
            var rows = new Rows(admin, table);
            String other = family.equals("NOTES") ? "AGENDA" : "NOTES";
            for (Relation relation : Relation.values()) {
                var scene = Scene.make(admin, relation, family, other);
                rows.insert(scene.person(), scene.account());
                for (ActorKind kind : ActorKind.values()) {
                    boolean own = !AUTHOR_ONLY.contains(table) || kind.actsAsAuthor();
                    boolean reads = own && kind.reads(relation, family);
                    boolean writes = own && kind.writes(relation, family);
                    String cell = table + ": " + kind + " with relation " + relation;
                    assertThat(scene.as(app, kind, family, "select least(count(*), 1) from " + table + " where person_id = '" + scene.person() + "'"))
                            .as(cell + " reads").isEqualTo(reads ? 1 : 0);
                    assertThat(scene.as(app, kind, family, "with u as (update " + table + " set person_id = person_id where person_id = '"
                            + scene.person() + "' returning 1) select least(count(*), 1) from u")).as(cell + " changes").isEqualTo(writes && reads ? 1 : 0);
                }
                // a narrower table may already be empty before the relation is asked
                assertThat(scene.without(app, "select count(*) from " + table)).as(table + " without an actor")
                        .isIn(AUTHOR_ONLY.contains(table) ? List.of(0, -1) : List.of(-1));
                rows.remove(scene.person());
            }
        }
    }

    /** A kind of link that no row of the matrix tries fails here. */
    @Test
    void every_kind_of_link_is_tried() {
        assertThat(Arrays.stream(ActorKind.values()).map(ActorKind::purpose)).containsAll(Arrays.stream(Links.Purpose.values()).map(Enum::name).toList());
    }

    /** How the actor's account stands to the person. */
    enum Relation {
        NONE, ONLY_THIS_FAMILY, ONLY_TO_READ, EVERYTHING_BUT_THIS, ENDED, GRANT_TAKEN_BACK, GRANT_OVER, NOT_YET, ASKED_ONLY;

        boolean opensThis() {
            return this == ONLY_THIS_FAMILY || this == ONLY_TO_READ;
        }
    }

    /** Every kind of actor there is, and some that come close. */
    enum ActorKind {
        PROFESSIONAL, CARER, CARER_IN_THEIR_OWN_SPACE, EYES, ONESELF, SOMEBODY_ELSE, LINK_OF_SHEET, LINK_OF_INVITATION, LINK_OF_OWN_PAGE, LINK_OF_SEEKING,
        LINK_OF_REFERRAL, LINK_OF_CALENDAR, LINK_OF_SIGN_IN, LINK_OF_STAFF, LINK_OF_FIRST_ADMINISTRATOR, LINK_OF_HELPDESK, LINK_OF_SERVICE_CHECK,
        LINK_OF_SOMEBODY_ELSE, MACHINE, JOB_OF_THE_FAMILY, JOB_OF_NOTHING, UNHEARD_OF;

        private static final String LINK_OF = "LINK_OF_";

        /** What the link is for, by the name the database knows; empty for who holds none. */
        String purpose() {
            return name().startsWith(LINK_OF) && this != LINK_OF_SOMEBODY_ELSE ? name().substring(LINK_OF.length()) : "";
        }

        boolean actsAsAuthor() {
            return this == PROFESSIONAL || this == CARER || this == ONESELF;
        }

        boolean reads(Relation relation, String family) {
            return switch (this) {
                // a member's eyes read what the member reads, and write nothing
                case PROFESSIONAL, CARER, EYES -> relation.opensThis();
                case ONESELF, JOB_OF_THE_FAMILY -> true;
                // a sheet's link reads the one frozen sheet it was made for (TakeHomeTest); links of other kinds go by functions
                default -> false;
            };
        }

        boolean writes(Relation relation, String family) {
            return switch (this) {
                case PROFESSIONAL, CARER -> relation == Relation.ONLY_THIS_FAMILY;
                case ONESELF -> !family.equals("HEALTH") && !family.equals("JOURNAL");
                case JOB_OF_THE_FAMILY -> true;
                default -> false;
            };
        }
    }
}
