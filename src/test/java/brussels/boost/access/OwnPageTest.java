package brussels.boost.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.domain.GiveOwnPage;
import brussels.boost.access.domain.OpenOwnPage;
import brussels.boost.access.domain.relation.ShowRelation;
import brussels.boost.access.domain.signin.Device;
import brussels.boost.person.NewPerson;
import brussels.boost.person.Persons;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class OwnPageTest {
    private static final String PASSWORD = "trois figues au soleil";

    @Autowired People people;
    @Autowired Persons persons;
    @Autowired GiveOwnPage give;
    @Autowired OpenOwnPage open;
    @Autowired ShowRelation show;

    private Actor.Professional lucie;
    private PersonId yamina;

    @BeforeEach
    void yamina_chose_lucie() {
        lucie = people.anyNurse();
        yamina = PersonId.fresh();
        persons.meet(lucie, new NewPerson(yamina, "Yamina", List.of("ar"), null, true, "fr"));
    }

    @Test
    void the_person_comes_to_their_page_with_a_name_of_their_choice_and_once() {
        String token = give.run(lucie, yamina).token();
        assertThat(show.run(lucie, yamina).ownPage()).isFalse();
        assertThat(open.look(token, "here")).get().isEqualTo(new OpenOwnPage.Door("Yamina", null));
        assertThat(open.run(request(token, name())).token()).isNotBlank();
        assertThat(show.run(lucie, yamina).ownPage()).isTrue();
        assertThat(open.look(token, "here")).isEmpty();
        assertThatThrownBy(() -> open.run(request(token, name()))).isInstanceOf(Refusal.class);
    }

    @Test
    void a_name_that_somebody_has_and_a_short_password_are_said_and_use_nothing_up() {
        String name = name();
        open.run(request(give.run(lucie, yamina).token(), name));
        var other = PersonId.fresh();
        persons.meet(lucie, new NewPerson(other, "Odile", List.of(), null, true, "fr"));
        String token = give.run(lucie, other).token();
        assertThatThrownBy(() -> open.run(request(token, name))).satisfies(said("ownpage.refusal.taken"));
        assertThatThrownBy(() -> open.run(request(token, "a b"))).satisfies(said("ownpage.refusal.name"));
        assertThatThrownBy(() -> open.run(new OpenOwnPage.Request(token, "here", name(), "court", "fr", Device.of(null)))).isInstanceOf(Refusal.class);
        assertThat(open.look(token, "here")).isPresent();
    }

    @Test
    void another_door_replaces_the_first_and_keeps_the_name() {
        String name = name();
        String first = give.run(lucie, yamina).token();
        String second = give.run(lucie, yamina).token();
        assertThat(open.look(first, "here")).isEmpty();
        open.run(request(second, name));
        assertThat(open.look(give.run(lucie, yamina).token(), "here")).get().extracting(OpenOwnPage.Door::login).isEqualTo(name);
    }

    @Test
    void only_whom_the_person_chose_gives_it() {
        assertThatThrownBy(() -> give.run(people.anyNurse(), yamina)).isInstanceOf(Refusal.class);
    }

    private static OpenOwnPage.Request request(String token, String login) {
        return new OpenOwnPage.Request(token, "here", login, PASSWORD, "fr", Device.of(null));
    }

    private static java.util.function.Consumer<Throwable> said(String key) {
        return thrown -> assertThat(((Refusal) thrown).fields()).containsValue(key);
    }

    private static String name() {
        return "y" + Id.next().toString().substring(24);
    }
}
