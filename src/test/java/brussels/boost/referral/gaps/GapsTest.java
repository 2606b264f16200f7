package brussels.boost.referral.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.People;
import brussels.boost.access.domain.NightlyPurge;
import brussels.boost.directory.domain.search.SearchDirectory;
import brussels.boost.directory.domain.search.TellNothingFound;
import brussels.boost.directory.domain.search.Wanted;
import brussels.boost.plan.Cause;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.referral.GapId;
import brussels.boost.referral.GapKind;
import brussels.boost.referral.Gaps;
import brussels.boost.referral.NewGap;
import brussels.boost.referral.NewReport;
import brussels.boost.referral.NewTheme;
import brussels.boost.referral.ThemeId;
import brussels.boost.referral.Themes;
import brussels.boost.referral.domain.gaps.GapFilter;
import brussels.boost.referral.domain.gaps.ReadGaps;
import brussels.boost.referral.domain.gaps.TellGap;
import brussels.boost.testing.BoostTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BoostTest
class GapsTest {
    @Autowired Gaps gaps;
    @Autowired People people;
    @Autowired SearchDirectory search;
    @Autowired TellNothingFound nothing;
    @Autowired Themes themes;
    @Autowired TellGap tell;
    @Autowired ReadGaps read;
    @Autowired NightlyPurge night;
    @Autowired JdbcClient jdbc;

    private Actor.Professional nurse;

    @BeforeEach
    void nothing_is_lacking_yet() {
        jdbc.sql("delete from referral.gap; delete from referral.theme").update();
        nurse = people.anyNurse();
    }

    @Test
    void the_same_gap_told_twice_is_counted_once() {
        var gap = new NewGap(GapId.fresh(), GapKind.NOTHING_FOUND, List.of("care.nursing"), "district:marolles", null, null, new Cause("helpdesk", UUID.randomUUID()));
        gaps.report(nurse, gap);
        gaps.report(nurse, gap);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void an_old_gap_leaves_at_night_but_not_while_somebody_awaits_an_answer() {
        for (String day : List.of("2020-01-01", "2020-01-02", "2999-01-01")) {
            jdbc.sql("insert into referral.gap (id, kind, day) values (uuidv7(), 'REFUSED', cast(:day as date))").param("day", day).update();
        }
        jdbc.sql("insert into referral.theme (id, title, why, destination, state_on, opened_on) values (uuidv7(), 'Dentiste', 'loin', 'CONCERTATION', now(), now())").update();
        jdbc.sql("update referral.gap set theme = (select id from referral.theme) where day = '2020-01-02'").update();
        night.run();
        assertThat(count()).isEqualTo(2);
        jdbc.sql("update referral.theme set state = 'ANSWERED', answer = 'Oui'").update();
        night.run();
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void what_leads_to_a_person_is_not_kept_and_a_sentence_is_no_reason() {
        gaps.report(nurse, new NewGap(GapId.fresh(), GapKind.REFUSED, List.of("care.nursing"), null, null, "Madame Exemple est trop loin", new Cause("referral", UUID.randomUUID())));
        assertThat(jdbc.sql("select count(*) from referral.gap where cause_id is null and cause_kind is null and reason is null and reporter is null")
                .query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void an_empty_search_counts_once_a_day_for_whoever_tries_again() {
        search(nurse, "dents", "district:marolles");
        search(nurse, "dents", "district:marolles");
        search(nurse, "dentiste", "district:bosnie");
        search(people.anyNurse(), "mes dents", "district:marolles");
        assertThat(count()).isEqualTo(3);
        assertThat(jdbc.sql("select count(*) from referral.gap where needs @> '{care.dentist}' and words is null").query(Integer.class).single()).isEqualTo(3);
    }

    @Test
    void a_name_nobody_bears_and_a_night_when_all_is_closed_are_no_gaps() {
        search(nurse, "xyzzy", "district:marolles");
        nothing.finished(nurse, search.search(new Wanted("dentiste", Set.of(), null, Set.of(), Set.of(), true), 20));
        assertThat(count()).isZero();
    }

    @Test
    void a_report_loses_its_names_and_whoever_told_it_hears_what_became_of_it() {
        var account = nurse.account();
        gaps.tell(nurse, new NewReport(GapId.fresh(), "Madame Exemple ne trouve pas de dentiste, tél. 02 511 11 11", "care.dentist", "district:marolles", false));
        assertThat(jdbc.sql("select words from referral.gap").query(String.class).single()).doesNotContain("Exemple").doesNotContain("511");
        var theme = open(nurse, "care.dentist", "ins:21004");
        assertThat(heard(account)).isZero();
        themes.answer(nurse, theme, "Une consultation ouvre en janvier.");
        assertThat(heard(account)).isEqualTo(1);
        assertThat(heard(people.anyNurse().account())).isZero();
    }

    @Test
    void somebody_unknown_reads_the_answer_with_the_code_and_nothing_says_who_it_was() {
        String code = tell.tell(nurse, new TellGap.Request(new NewReport(GapId.fresh(), "Personne la nuit", "carer.respite", null, false), TellGap.Hear.CODE)).orElseThrow();
        assertThat(jdbc.sql("select count(*) from referral.gap where reporter is not null").query(Integer.class).single()).isZero();
        assertThat(tell.reply(code, "192.0.2.1").orElseThrow().theme()).isNull();
        themes.answer(nurse, open(nurse, "carer", null), "Pas possible cette année.");
        assertThat(tell.reply(code.toLowerCase(java.util.Locale.ROOT).replace("-", " "), "192.0.2.1").orElseThrow().theme().answer()).isEqualTo("Pas possible cette année.");
        assertThat(tell.reply("AAAA-BBBB-CCCC", "192.0.2.1")).isEmpty();
    }

    @Test
    void codes_that_do_not_exist_are_tried_a_few_times_an_hour_only() {
        for (int attempt = 0; attempt < 20; attempt++) {
            assertThat(tell.reply("AAAA-BBBB-CC" + attempt, "192.0.2.77")).isEmpty();
        }
        assertThatThrownBy(() -> tell.reply("AAAA-BBBB-CCCC", "192.0.2.77")).isInstanceOf(Refusal.class);
    }

    @Test
    void gaps_are_counted_by_need_and_place_and_a_commune_means_its_districts() {
        for (int time = 0; time < 3; time++) {
            gaps.report(nurse, new NewGap(GapId.fresh(), GapKind.REFUSED, List.of("care.dentist"), "district:marolles", null, "waitingList", null));
        }
        gaps.report(nurse, new NewGap(GapId.fresh(), GapKind.EXPIRED, List.of("food"), null, null, null, null));
        jdbc.sql("insert into referral.gap (id, kind, day, needs) values (gen_random_uuid(), 'EXPIRED', current_date - 400, '{food}')").update();
        var all = read.run(nurse, GapFilter.ALL);
        assertThat(all.byNeed().stream().map(one -> one.code() + one.times())).containsExactly("care.dentist3", "food1");
        var some = read.run(nurse, new GapFilter("care", "ins:21004", null, 3));
        assertThat(some.counts()).singleElement().satisfies(one -> assertThat(one.times()).isEqualTo(3));
        assertThat(some.why().reasons()).containsExactly(new ReadGaps.Times("waitingList", 3));
        assertThatThrownBy(() -> read.run(new Actor.Carer(nurse.account()), GapFilter.ALL)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_theme_is_answered_by_whoever_opened_it_and_only_once() {
        var theme = open(nurse, "food", null);
        var other = people.anyNurse();
        assertThatThrownBy(() -> themes.answer(other, theme, "Non")).isInstanceOf(Refusal.class);
        themes.answer(nurse, theme, "Oui");
        assertThatThrownBy(() -> themes.answer(nurse, theme, "Encore")).isInstanceOf(Refusal.class);
    }

    private ThemeId open(Actor actor, String need, String unit) {
        var theme = ThemeId.fresh();
        themes.open(actor, new NewTheme(theme, "Un thème", "Parce que cela revient", need, unit, false));
        return theme;
    }

    private int heard(AccountId account) {
        return jdbc.sql("select count(*) from referral.gap g join referral.theme t on t.id = g.theme where g.reporter = ? and t.state <> 'PROPOSED'")
                .param(account.value()).query(Integer.class).single();
    }

    private void search(Actor actor, String words, String unit) {
        nothing.finished(actor, search.search(new Wanted(words, Set.of(), unit, Set.of("ti"), Set.of(), false), 20));
    }

    private int count() {
        return jdbc.sql("select count(*) from referral.gap").query(Integer.class).single();
    }
}
