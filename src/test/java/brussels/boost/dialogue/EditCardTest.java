package brussels.boost.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.People;
import brussels.boost.dialogue.domain.EditCard;
import brussels.boost.dialogue.domain.EditCard.Card;
import brussels.boost.dialogue.domain.EditCard.Label;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class EditCardTest {
    @Autowired EditCard edit;
    @Autowired People people;
    @Autowired List<SmartInitializingSingleton> starts;

    @Test
    void what_is_changed_of_a_card_is_kept_when_the_program_deals_its_own_deck_again() {
        var admin = people.anyAdministrator();
        Card now = edit.one(admin, "home").card();
        var labels = new TreeMap<>(now.labels());
        labels.put("tr", new Label("Evim", true));
        edit.run(admin, new Card("home", now.drawnBy(), "un groupe, mars", now.approvedBy(), true, true, now.version(), labels));
        starts.stream().filter(one -> one.getClass().getSimpleName().equals("DealDeck")).forEach(SmartInitializingSingleton::afterSingletonsInstantiated);
        var after = edit.one(admin, "home");
        assertThat(after.card().label("tr")).isEqualTo(new Label("Evim", true));
        assertThat(after.card().triedWith()).isEqualTo("un groupe, mars");
        assertThat(after.card().edited()).isTrue();
        assertThat(after.history()).extracting("field").contains("card.triedWith", "card.reviewed.tr").doesNotContain("card.drawnBy");
        assertThatThrownBy(() -> edit.run(admin, now)).isInstanceOf(Refusal.class);
    }

    @Test
    void only_the_installations_administrator_edits_the_deck() {
        assertThatThrownBy(() -> edit.list(people.anyNurse())).isInstanceOf(Refusal.class);
    }
}
