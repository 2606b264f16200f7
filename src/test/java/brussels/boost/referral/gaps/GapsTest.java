package brussels.boost.referral.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.access.People;
import brussels.boost.directory.domain.search.SearchDirectory;
import brussels.boost.directory.domain.search.TellNothingFound;
import brussels.boost.directory.domain.search.Wanted;
import brussels.boost.plan.Cause;
import brussels.boost.platform.security.Actor;
import brussels.boost.referral.GapId;
import brussels.boost.referral.GapKind;
import brussels.boost.referral.Gaps;
import brussels.boost.referral.NewGap;
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
    @Autowired JdbcClient jdbc;

    private Actor.Professional nurse;

    @BeforeEach
    void nothing_is_lacking_yet() {
        jdbc.sql("delete from referral.gap").update();
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

    private void search(Actor actor, String words, String unit) {
        nothing.finished(actor, search.search(new Wanted(words, Set.of(), unit, Set.of("ti"), Set.of(), false), 20));
    }

    private int count() {
        return jdbc.sql("select count(*) from referral.gap").query(Integer.class).single();
    }
}
