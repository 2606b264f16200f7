package brussels.boost.directory.domain.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.People;
import brussels.boost.directory.Directory;
import brussels.boost.directory.NewSource;
import brussels.boost.directory.ServiceId;
import brussels.boost.directory.Told;
import brussels.boost.directory.domain.EditEntry;
import brussels.boost.directory.domain.EditorFixture;
import brussels.boost.directory.domain.Listing;
import brussels.boost.directory.domain.ListingReader;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class MergeTest {
    private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 1);
    private static int street;

    @Autowired People people;
    @Autowired EditorFixture editors;
    @Autowired Directory directory;
    @Autowired ProposeDuplicates propose;
    @Autowired MergeEntries merge;
    @Autowired ReadDuplicates read;
    @Autowired EditEntry edit;
    @Autowired ListingReader listings;
    @Autowired Transactions transactions;

    private Actor.Professional editor;
    private String name;

    @BeforeEach
    void an_editor_and_a_name_of_its_own() {
        editor = people.anyNurse();
        editors.name(editor);
        name = "Zorgfictief" + UUID.randomUUID().toString().replaceAll("\\d|-", "");
        street++;
    }

    private ServiceId tell(String source, String external, LocalDate on, String... more) {
        var values = new HashMap<>(Map.of("name_fr", name, "street_fr", "Rue du Test " + street, "postal_code", "1000"));
        for (int i = 0; i < more.length; i += 2) {
            values.put(more[i], more[i + 1]);
        }
        return transactions.write(editor, () -> {
            directory.source(new NewSource(source, source, 100, null, null, null));
            return directory.tell(List.of(new Told(source, name + external, values, on))).getFirst();
        });
    }

    private Duplicate pair(ServiceId one, ServiceId other) {
        propose.now(editor);
        return found(one, other).orElseThrow();
    }

    private java.util.Optional<Duplicate> found(ServiceId one, ServiceId other) {
        return transactions.read(editor, () -> all()).stream().filter(pair -> List.of(pair.one(), pair.other()).containsAll(List.of(one.value(), other.value()))).findFirst();
    }

    private List<Duplicate> all() {
        var all = new java.util.ArrayList<Duplicate>();
        int score = 101;
        UUID after = null;
        List<Duplicate> page = read.desk(editor, null, score, after).open();
        while (!page.isEmpty()) {
            all.addAll(page);
            page = read.desk(editor, null, page.getLast().score(), page.getLast().id()).open();
        }
        return all;
    }

    private Listing followed(ServiceId id) {
        return transactions.read(editor, () -> listings.followed(id).orElseThrow());
    }

    private boolean alone(ServiceId id) {
        return transactions.read(editor, () -> listings.one(id).isPresent());
    }

    @Test
    void two_sources_tell_of_one_service_and_every_way_to_it_leads_to_the_one_that_stays() {
        var first = tell("m-a", "1", SPRING, "phones", "02 541 31 11");
        var second = tell("m-b", "1", AUTUMN, "email", "a@example.org", "phones", "02 541 31 12");
        Duplicate pair = pair(first, second);
        assertThat(pair.evidence()).contains("NAME:100", "ADDRESS");
        merge.same(editor, pair.id());
        assertThat(followed(second).id()).isEqualTo(first);
        assertThat(followed(first).email()).isEqualTo("a@example.org");
        assertThat(followed(first).phones()).containsExactly("02 541 31 12");
        assertThat(transactions.read(editor, () -> directory.card(second).orElseThrow().id())).isEqualTo(first);
        assertThat(alone(second)).isFalse();
        assertThat(found(first, second)).isEmpty();
        assertThat(read.into(editor, first)).singleElement().satisfies(merged -> assertThat(merged.sources()).isEqualTo("m-b"));
    }

    @Test
    void told_again_after_the_merge_it_changes_the_one_that_stays_and_takes_it_back_when_parted() {
        var first = tell("m-a", "1", SPRING);
        var second = tell("m-b", "1", SPRING, "email", "a@example.org");
        merge.same(editor, pair(first, second).id());
        assertThat(tell("m-b", "1", AUTUMN, "email", "b@example.org", "alert_fr", "Appelez d'abord")).isEqualTo(second);
        assertThat(followed(first).email()).isEqualTo("b@example.org");
        assertThat(followed(first).alerts()).containsEntry("fr", "Appelez d'abord");
        merge.part(editor, second);
        assertThat(followed(first).email()).isEmpty();
        assertThat(followed(second).id()).isEqualTo(second);
        assertThat(followed(second).email()).isEqualTo("b@example.org");
        assertThat(followed(second).places()).hasSize(1);
    }

    @Test
    void merges_in_a_chain_come_apart_in_any_order() {
        var a = tell("m-a", "1", SPRING);
        var b = tell("m-b", "1", SPRING, "email", "b@example.org");
        var c = tell("m-c", "1", SPRING, "website", "https://c.example");
        Duplicate late = pair(b, c);
        merge.same(editor, late.id());
        merge.same(editor, pair(a, b).id());
        assertThat(followed(c).id()).isEqualTo(a);
        assertThat(followed(a).website()).isEqualTo("https://c.example");
        tell("m-c", "1", AUTUMN, "website", "https://c2.example");
        assertThat(followed(a).website()).isEqualTo("https://c2.example");
        merge.undo(editor, late.id());
        assertThat(followed(c).id()).isEqualTo(c);
        assertThat(followed(a).website()).isEmpty();
        assertThat(followed(a).email()).isEqualTo("b@example.org");
        merge.same(editor, pair(a, c).id());
        merge.part(editor, b);
        assertThat(followed(b).email()).isEqualTo("b@example.org");
        assertThat(followed(a).email()).isEmpty();
        assertThat(followed(a).website()).isEqualTo("https://c2.example");
    }

    @Test
    void what_was_merged_with_the_one_that_goes_goes_with_it_and_comes_back_with_it() {
        var a = tell("m-a", "1", SPRING);
        var b = tell("m-b", "1", SPRING);
        var c = tell("m-c", "1", SPRING, "email", "c@example.org");
        merge.same(editor, pair(b, c).id());
        merge.same(editor, pair(a, b).id());
        merge.part(editor, b);
        assertThat(followed(c).id()).isEqualTo(b);
        assertThat(followed(b).email()).isEqualTo("c@example.org");
        assertThat(followed(a).email()).isEmpty();
    }

    @Test
    void two_that_were_told_apart_are_never_proposed_again_not_even_through_a_third() {
        var a = tell("m-a", "1", SPRING);
        var b = tell("m-b", "1", SPRING);
        var c = tell("m-c", "1", SPRING);
        Duplicate apart = pair(a, b);
        merge.different(editor, apart.id());
        tell("m-b", "1", AUTUMN, "email", "b@example.org");
        propose.now(editor);
        assertThat(found(a, b)).isEmpty();
        merge.same(editor, pair(b, c).id());
        propose.now(editor);
        assertThat(found(a, b)).isEmpty();
        merge.undo(editor, apart.id());
        assertThat(found(a, b)).isPresent();
    }

    @Test
    void an_editors_decision_comes_along_is_overruled_by_a_later_one_and_goes_back_alone() {
        var a = tell("m-a", "1", SPRING);
        var b = tell("m-b", "1", SPRING);
        edit.edit(editor, new EditEntry.Request(b, edit.read(editor, b).version(), Map.of("alert_fr", "Sonnez deux fois")));
        merge.same(editor, pair(a, b).id());
        assertThat(followed(a).alerts()).containsEntry("fr", "Sonnez deux fois");
        edit.edit(editor, new EditEntry.Request(a, edit.read(editor, a).version(), Map.of("alert_fr", "Sonnez trois fois")));
        assertThat(followed(a).alerts()).containsEntry("fr", "Sonnez trois fois");
        merge.part(editor, b);
        assertThat(followed(a).alerts()).containsEntry("fr", "Sonnez trois fois");
        assertThat(followed(b).alerts()).containsEntry("fr", "Sonnez deux fois");
    }

    @Test
    void pressed_twice_it_happens_once_and_only_editors_decide() {
        var a = tell("m-a", "1", SPRING);
        var b = tell("m-b", "1", SPRING);
        Duplicate pair = pair(a, b);
        assertThatThrownBy(() -> merge.same(people.anyNurse(), pair.id())).isInstanceOf(Refusal.class);
        merge.same(editor, pair.id());
        merge.same(editor, pair.id());
        assertThat(read.into(editor, a)).hasSize(1);
        merge.undo(editor, pair.id());
        assertThatThrownBy(() -> merge.part(editor, b)).isInstanceOf(Refusal.class);
        assertThat(found(a, b)).isPresent();
    }

    @Test
    void what_is_told_while_two_are_merged_waits_and_is_told_of_the_one_that_stays() throws Exception {
        var a = tell("m-a", "1", SPRING);
        var b = tell("m-b", "1", SPRING);
        Duplicate pair = pair(a, b);
        try (var other = Executors.newSingleThreadExecutor()) {
            Future<ServiceId> telling = transactions.write(editor, () -> {
                merge.same(editor, pair.id());
                Future<ServiceId> begun = other.submit(() -> tell("m-b", "1", AUTUMN, "email", "late@example.org"));
                assertThatThrownBy(() -> begun.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
                return begun;
            });
            assertThat(telling.get(20, TimeUnit.SECONDS)).isEqualTo(b);
        }
        assertThat(followed(a).email()).isEqualTo("late@example.org");
    }

    @Test
    void nothing_is_merged_or_parted_while_somebody_tells() throws Exception {
        var a = tell("m-a", "1", SPRING);
        var b = tell("m-b", "1", SPRING);
        Duplicate pair = pair(a, b);
        try (var other = Executors.newSingleThreadExecutor()) {
            transactions.write(editor, () -> {
                tell("m-c", "elsewhere", SPRING);
                Future<?> merging = other.submit(() -> merge.same(editor, pair.id()));
                assertThatThrownBy(() -> merging.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(Refusal.class);
            });
            merge.same(editor, pair.id());
            transactions.write(editor, () -> {
                tell("m-c", "elsewhere", SPRING);
                Future<?> parting = other.submit(() -> merge.part(editor, b));
                assertThatThrownBy(() -> parting.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(Refusal.class);
            });
        }
        assertThat(followed(b).id()).isEqualTo(a);
    }
}
