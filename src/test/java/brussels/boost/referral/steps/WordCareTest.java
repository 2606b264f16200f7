package brussels.boost.referral.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import brussels.boost.access.People;
import brussels.boost.platform.security.Refusal;
import brussels.boost.referral.domain.steps.CareKind;
import brussels.boost.referral.domain.steps.WordCare;
import brussels.boost.testing.BoostTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class WordCareTest {
    @Autowired WordCare words;
    @Autowired People people;

    @Test
    void the_words_of_an_answer_change_with_their_history_and_two_who_edit_see_each_other() {
        var admin = people.anyAdministrator();
        WordCare.Words before = words.read(admin).words().getFirst();
        words.run(admin, new WordCare.Words(new CareKind(before.kind().code(), "un renseignement", "inlichting", "information"), true, before.version()));
        assertThat(words.read(admin).words().getFirst().kind().french()).isEqualTo("un renseignement");
        assertThat(words.read(admin).history()).extracting("was").contains(before.kind().french());
        assertThat(catchThrowableOfType(Refusal.class, () -> words.run(admin, before)).outcome()).isEqualTo(Refusal.Outcome.CONFLICT);
        words.run(admin, new WordCare.Words(before.kind(), true, before.version() + 1));
    }

    @Test
    void words_are_there_in_three_languages_and_are_the_administrations() {
        var admin = people.anyAdministrator();
        WordCare.Words now = words.read(admin).words().getLast();
        assertThat(catchThrowableOfType(Refusal.class, () -> words.run(admin, new WordCare.Words(new CareKind(now.kind().code(), "oui", "", "yes"), true, now.version())))
                .fields()).containsKey("fr");
        assertThat(catchThrowableOfType(Refusal.class, () -> words.read(people.anyNurse())).outcome()).isEqualTo(Refusal.Outcome.FORBIDDEN);
    }
}
