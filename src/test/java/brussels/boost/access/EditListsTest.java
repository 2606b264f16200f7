package brussels.boost.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import brussels.boost.access.domain.lists.EditLists;
import brussels.boost.directory.NeedNames;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class EditListsTest {
    @Autowired EditLists lists;
    @Autowired List<EditableList> all;
    @Autowired People people;
    @Autowired Transactions transactions;
    @Autowired NeedNames needs;

    private Actor.Professional admin;

    @BeforeEach
    void the_administrator() {
        admin = people.anyAdministrator();
    }

    @Test
    void a_line_in_one_language_waits_and_is_offered_once_it_has_three() {
        ListLine kept = lists.add(admin, "task-kinds", Id.next().toString(), line("nameFr", "Porter les courses"));
        assertThat(kept.active()).isFalse();
        assertThat(lists.one(admin, "task-kinds", kept.code()).mayOffer()).isFalse();
        assertThat(outcome(() -> lists.offer(admin, "task-kinds", kept.code()))).isEqualTo(Refusal.Outcome.CONFLICT);
        ListLine now = lists.one(admin, "task-kinds", kept.code()).line();
        lists.keep(admin, "task-kinds", now.with(Map.of("nameNl", "Boodschappen dragen", "nameEn", "Carrying shopping"), false));
        lists.offer(admin, "task-kinds", kept.code());
        ListLine offered = lists.one(admin, "task-kinds", kept.code()).line();
        assertThat(offered.active()).isTrue();
        assertThat(fields(() -> lists.keep(admin, "task-kinds", offered.with(Map.of("nameNl", " "), false)))).containsOnlyKeys("nameNl");
    }

    @Test
    void a_change_keeps_who_when_and_what_was_there_and_two_who_edit_see_each_other() {
        ListLine before = lists.one(admin, "care-words", "hand").line();
        lists.keep(admin, "care-words", before.with(Map.of("nameFr", "un petit coup de main"), true));
        var after = lists.one(admin, "care-words", "hand");
        assertThat(after.line().toCheck()).isTrue();
        assertThat(after.history()).anySatisfy(change -> {
            assertThat(change.field()).isEqualTo("list.nameFr");
            assertThat(change.was()).isEqualTo(before.value("nameFr"));
            assertThat(change.by()).isNotNull();
        });
        assertThat(outcome(() -> lists.keep(admin, "care-words", before))).isEqualTo(Refusal.Outcome.CONFLICT);
        lists.keep(admin, "care-words", after.line().with(before.values(), false));
    }

    @Test
    void what_is_retired_can_come_back_and_what_the_program_needs_never_leaves() {
        lists.retire(admin, "referral-reasons", "language");
        assertThat(lists.one(admin, "referral-reasons", "language").line().active()).isFalse();
        lists.offer(admin, "referral-reasons", "language");
        assertThat(lists.one(admin, "referral-reasons", "language").history()).extracting("field").contains("list.active");
        assertThat(outcome(() -> lists.retire(admin, "referral-reasons", "no-answer"))).isEqualTo(Refusal.Outcome.CONFLICT);
        // the only reason a person has: it stays
        assertThat(lists.one(admin, "referral-reasons", "person-declined").mayRetire()).isFalse();
    }

    @Test
    void the_same_form_sent_twice_adds_once_and_the_order_is_the_lists_own() {
        String id = Id.next().toString();
        ListLine typed = line("nameFr", "Un essai", "nameNl", "Een proef", "nameEn", "A try");
        ListLine kept = lists.add(admin, "seeking-reasons", id, typed);
        lists.add(admin, "seeking-reasons", id, typed);
        assertThat(codes("seeking-reasons")).containsOnlyOnce(kept.code()).last().isEqualTo(kept.code());
        lists.up(admin, "seeking-reasons", kept.code());
        assertThat(codes("seeking-reasons").indexOf(kept.code())).isEqualTo(codes("seeking-reasons").size() - 2);
    }

    @Test
    void a_number_is_there_once_and_is_a_number() {
        ListLine line = line("nameFr", "Antipoison", "nameNl", "Antigif", "nameEn", "Poisons", "number", "112");
        assertThat(fields(() -> lists.add(admin, "numbers", Id.next().toString(), line))).containsOnlyKeys("number");
        assertThat(fields(() -> lists.add(admin, "numbers", Id.next().toString(), line.with(Map.of("number", "cent douze"), false)))).containsOnlyKeys("number");
        ListLine danger = lists.open(admin, "numbers").lines().stream().filter(one -> one.value("number").equals("112")).findFirst().orElseThrow();
        assertThat(danger.yes("desk") && danger.yes("carers") && danger.yes("young")).as("one line of the three lists there were").isTrue();
    }

    @Test
    void a_need_is_added_under_another_with_words_that_find_it() {
        ListLine kept = lists.add(admin, "needs", Id.next().toString(),
                line("nameFr", "Animaux", "nameNl", "Dieren", "nameEn", "Pets", "parent", "practical", "wordsFr", "mon chien\nmon chat"));
        assertThat(kept.code()).isEqualTo("practical.pets");
        ListLine read = lists.one(admin, "needs", kept.code()).line();
        assertThat(read.value("wordsFr")).isEqualTo("mon chat\nmon chien");
        assertThat(read.uses()).isZero();
        lists.retire(admin, "needs", kept.code());
        assertThat(transactions.read(admin, needs::all)).noneMatch(one -> one.code().equals(kept.code()));
        assertThat(fields(() -> lists.add(admin, "needs", Id.next().toString(), line("nameEn", "Pets", "nameFr", "Bêtes", "nameNl", "Beesten", "parent", "practical"))))
                .containsOnlyKeys("nameFr");
    }

    @Test
    void every_list_is_read_as_it_is_declared_and_only_by_whoever_looks_after_it() {
        for (EditableList list : all) {
            assertThat(lists.open(admin, list.code()).lines()).as(list.code()).isNotEmpty();
            assertThat(outcome(() -> lists.open(people.anyNurse(), list.code()))).as(list.code()).isEqualTo(Refusal.Outcome.FORBIDDEN);
        }
        assertThat(lists.open(people.anyOfficer(), "retention").lines()).isNotEmpty();
        assertThat(outcome(() -> lists.open(people.anyOfficer(), "carer-facts"))).isEqualTo(Refusal.Outcome.FORBIDDEN);
        assertThat(outcome(() -> lists.all(people.anyNurse()))).isEqualTo(Refusal.Outcome.FORBIDDEN);
    }

    private List<String> codes(String list) {
        return lists.open(admin, list).lines().stream().map(ListLine::code).toList();
    }

    private static ListLine line(String... fields) {
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) {
            values.put(fields[i], fields[i + 1]);
        }
        return ListLine.fresh(values, false);
    }

    private static Refusal.Outcome outcome(ThrowingCallable work) {
        return catchThrowableOfType(Refusal.class, work).outcome();
    }

    private static Map<String, String> fields(ThrowingCallable work) {
        return catchThrowableOfType(Refusal.class, work).fields();
    }
}
