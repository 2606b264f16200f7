package brussels.boost.directory.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.directory.Flag;
import brussels.boost.directory.ServiceId;
import brussels.boost.directory.ServiceKind;
import brussels.boost.directory.ServiceStatus;
import brussels.boost.directory.domain.Listing;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchTest {
    private static final Term NURSING = new Term("care.nursing", "care", Map.of("fr", "Soins infirmiers", "nl", "Thuisverpleging", "en", "Nursing"),
            Map.of("fr", List.of("infirmière", "soins à domicile"), "nl", List.of("verpleegkundige"), "en", List.of("nurse")));
    private static final Term FUND = new Term("rights.fund", "rights", Map.of("fr", "Mutualité", "nl", "Ziekenfonds", "en", "Fund"),
            Map.of("fr", List.of("mutuelle"), "nl", List.of("mutualiteit"), "en", List.of()));
    private static final Term CARE = new Term("care", null, Map.of("fr", "Soins", "nl", "Zorg", "en", "Care"), Map.of());

    private final DirectoryIndex index = new DirectoryIndex(new Lexicon(List.of(CARE, NURSING, FUND), Words.USUAL, Corpus.PLACES));
    private LocalDateTime now = Corpus.MONDAY_TEN;

    @BeforeEach
    void enter() {
        put(1, "Comptoir Témoin", "rights.fund", 50.84, "Mo-Fr 09:00-12:00", Set.of("fr"), Set.of(Flag.FREE));
        put(2, "Infirmières du Modèle", "care.nursing", 50.83, "Mo-Fr 14:00-18:00", Set.of("fr", "ar"), Set.of(Flag.HOME_VISITS));
        put(3, "De Brug", "care.nursing", 50.90, "24/7", Set.of("nl"), Set.of(Flag.HOME_VISITS, Flag.NO_FUND));
        index.refresh();
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void everyday_words_mean_a_need_without_accents_in_the_plural_and_with_a_slip() {
        assertThat(names("mutuelle")).containsExactly("Comptoir Témoin");
        assertThat(names("infirmieres")).containsExactlyInAnyOrder("Infirmières du Modèle", "De Brug");
        assertThat(names("infirmirèe")).contains("Infirmières du Modèle");
        assertThat(names("thuisverpleegkundige")).containsExactlyInAnyOrder("Infirmières du Modèle", "De Brug");
    }

    @Test
    void a_word_that_is_known_as_it_was_typed_brings_no_other_word_like_it() {
        put(4, "Le Point", "rights.fund", 50.8, "", Set.of(), Set.of());
        put(5, "Le Ponton", "rights.fund", 50.8, "", Set.of(), Set.of());
        index.refresh();
        assertThat(names("point")).containsExactly("Le Point");
        assertThat(names("poitn")).containsExactly("Le Point");
        assertThat(names("pont")).containsExactly("Le Ponton");
    }

    @Test
    void only_the_first_are_put_in_order_and_all_are_counted() {
        for (int i = 10; i < 60; i++) {
            put(i, "Pareil " + i, "rights.fund", 50.8, "24/7", Set.of("fr"), Set.of(Flag.FREE));
        }
        index.refresh();
        Found all = search(Wanted.of("pareil"));
        Found few = Search.of(index, Wanted.of("pareil"), null, now, 7);
        assertThat(few.hits()).isEqualTo(all.hits().subList(0, 7));
        assertThat(few.total()).isEqualTo(50);
        assertThat(few.open()).isEqualTo(50);
        assertThat(few.flags()).containsEntry(Flag.FREE, 50);
        assertThat(few.languages()).containsEntry("fr", 50);
        assertThat(few.needs()).containsEntry("rights.fund", 50);
    }

    @Test
    void a_name_is_found_from_its_second_letter() {
        assertThat(names("co")).contains("Comptoir Témoin");
        assertThat(names("comptoir tem")).containsExactly("Comptoir Témoin");
    }

    @Test
    void conditions_said_in_words_become_chips_and_filter() {
        Found found = search(Wanted.of("infirmière arabe saint-gilles"));
        assertThat(found.hits()).extracting(hit -> hit.listing().name("fr")).containsExactly("Infirmières du Modèle");
        assertThat(found.understood().meant()).extracting(Understood.Meant::kind)
                .containsExactly(Understood.Kind.NEED, Understood.Kind.LANGUAGE, Understood.Kind.UNIT);
        assertThat(found.understood().meant().get(1).without("infirmière arabe saint-gilles")).isEqualTo("infirmière saint-gilles");
    }

    @Test
    void open_now_follows_the_clock() {
        assertThat(names("infirmière ouvert")).containsExactly("De Brug");
        now = now.withHour(15);
        assertThat(names("infirmière ouvert")).containsExactlyInAnyOrder("De Brug", "Infirmières du Modèle");
    }

    @Test
    void words_that_mean_both_are_a_condition_beside_a_need() {
        assertThat(names("infirmière sans mutuelle")).containsExactly("De Brug");
    }

    @Test
    void what_is_near_comes_first_when_all_else_is_equal() {
        now = now.withHour(15);
        Found found = search(Wanted.of("infirmière"), new Point(50.90, 4.35));
        assertThat(found.hits().getFirst().listing().name("fr")).isEqualTo("De Brug");
        assertThat(found.hits().getFirst().metres()).isCloseTo(0.0, org.assertj.core.data.Offset.offset(1.0));
    }

    @Test
    void when_nothing_has_every_word_some_of_them_are_enough_and_it_is_said() {
        Found found = search(Wanted.of("comptoir xylophone"));
        assertThat(found.relaxed()).isTrue();
        assertThat(found.hits()).extracting(hit -> hit.listing().name("fr")).containsExactly("Comptoir Témoin");
        assertThat(search(Wanted.of("xylophone")).hits()).isEmpty();
    }

    @Test
    void a_need_by_code_brings_its_kinds_and_the_counts_are_of_all() {
        Found found = search(new Wanted("", Set.of("care"), null, Set.of(), Set.of(), false));
        assertThat(found.total()).isEqualTo(2);
        assertThat(found.flags()).containsEntry(Flag.HOME_VISITS, 2).containsEntry(Flag.NO_FUND, 1);
        assertThat(found.languages()).containsEntry("ar", 1);
    }

    @Test
    void equals_turn_from_day_to_day() {
        for (int i = 10; i < 30; i++) {
            put(i, "Pareil", "rights.fund", 50.8, "", Set.of(), Set.of());
        }
        index.refresh();
        List<UUID> today = search(Wanted.of("pareil")).hits().stream().map(hit -> hit.listing().id().value()).toList();
        assertThat(search(Wanted.of("pareil")).hits().stream().map(hit -> hit.listing().id().value()).toList()).isEqualTo(today);
        now = now.plusDays(1);
        assertThat(search(Wanted.of("pareil")).hits().stream().map(hit -> hit.listing().id().value()).toList()).isNotEqualTo(today);
    }

    @Test
    void what_changed_is_found_as_it_is_and_what_left_is_not() {
        put(2, "Nouveau nom", "rights.fund", 50.8, "", Set.of(), Set.of());
        index.remove(id(3));
        index.refresh();
        assertThat(names("infirmière")).isEmpty();
        assertThat(names("nouveau")).containsExactly("Nouveau nom");
        assertThat(index.size()).isEqualTo(2);
    }

    @Test
    void a_page_that_explains_a_trade_comes_after_those_one_can_turn_to() {
        explain(9, "Les soins infirmiers à domicile", "Ce que fait une infirmière, et qui paie.", 90);
        index.refresh();
        assertThat(names("infirmière").getLast()).isEqualTo("Les soins infirmiers à domicile");
        assertThat(names("soins infirmiers")).hasSize(3).last().isEqualTo("Les soins infirmiers à domicile");
        assertThat(names("qui paie")).containsExactly("Les soins infirmiers à domicile");
    }

    @Test
    void what_is_stale_follows_each_entry_s_own_rhythm() {
        long today = now.toLocalDate().toEpochDay();
        assertThat(Ranking.fresh(today - 90, 90, today)).isEqualTo(1);
        assertThat(Ranking.fresh(today - 90, 30, today)).isLessThan(0.5);
        assertThat(Ranking.fresh(today - 120, 30, today)).isZero();
        assertThat(Ranking.fresh(today - 365, 365, today)).isEqualTo(1);
    }

    private void explain(int number, String name, String description, int rhythm) {
        index.put(List.of(new Listing(id(number), ServiceKind.PROFESSIONAL_SHEET, ServiceStatus.ACTIVE, Map.of("fr", name), Map.of("fr", description), List.of(), "", "",
                List.of(NURSING.code()), List.of(), List.of(), List.of(), "", "", "", List.of(), Set.of(), Map.of(), null, now.toLocalDate(), rhythm, "Fictif", false)));
    }

    private List<String> names(String words) {
        return search(Wanted.of(words)).hits().stream().map(hit -> hit.listing().name("fr")).toList();
    }

    private Found search(Wanted wanted) {
        return search(wanted, null);
    }

    private Found search(Wanted wanted, @Nullable Point from) {
        return Search.of(index, wanted, from, now, 50);
    }

    private void put(int number, String name, String need, double latitude, String hours, Set<String> languages, Set<Flag> flags) {
        var place = new Listing.Spot("Rue Fictive " + number, "Fictieve straat " + number, "1060", "Bruxelles", "Brussel", "ins:21013", "", latitude, 4.35);
        index.put(List.of(new Listing(id(number), ServiceKind.SERVICE, ServiceStatus.ACTIVE, Map.of("fr", name), Map.of(), List.of(), "", "", List.of(need),
                List.of(place), List.of(), List.of(), "", "", hours, List.copyOf(languages), flags, Map.of(), null, LocalDate.of(2026, 11, 1), 180, "Fictif", false)));
    }

    private static ServiceId id(int number) {
        return new ServiceId(new UUID(7, number));
    }
}
