package brussels.boost.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.Audience;
import brussels.boost.access.Family;
import brussels.boost.directory.Directory;
import brussels.boost.directory.NewSource;
import brussels.boost.directory.ServiceId;
import brussels.boost.directory.Told;
import brussels.boost.directory.domain.kept.KeepAddress;
import brussels.boost.directory.domain.kept.KeptId;
import brussels.boost.directory.domain.kept.ReadKept;
import brussels.boost.directory.domain.search.BeginFor;
import brussels.boost.plan.domain.need.Need;
import brussels.boost.plan.domain.need.SayNeed;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The addresses a person keeps, who sees them, and what a search for somebody begins with. */
@BoostTest
@Import(Circle.class)
class AddressesTest {
    @Autowired Circle circle;
    @Autowired KeepAddress keep;
    @Autowired ReadKept kept;
    @Autowired BeginFor begin;
    @Autowired SayNeed say;
    @Autowired Directory directory;
    @Autowired Transactions transactions;

    @Test
    void what_a_person_keeps_is_theirs_alone_until_they_show_it_to_their_circle() {
        var amina = circle.amina(Family.STEPS);
        KeptId id = keep(amina.herself(), amina.id(), service("a"), "", Audience.PERSON);
        assertThat(names(amina.herself(), amina.id())).containsExactly("Service a");
        assertThat(names(amina.lucie(), amina.id())).isEmpty();
        keep.show(amina.herself(), id, Audience.CIRCLE);
        assertThat(names(amina.lucie(), amina.id())).containsExactly("Service a");
        assertThat(names(amina.karim(), amina.id())).containsExactly("Service a");
    }

    @Test
    void the_same_address_kept_twice_is_there_once_and_what_is_removed_comes_back() {
        var amina = circle.amina(Family.STEPS);
        ServiceId service = service("b");
        KeptId first = keep(amina.lucie(), amina.id(), service, "demander Rachida", Audience.CIRCLE);
        keep(amina.lucie(), amina.id(), service, "autre chose", Audience.CIRCLE);
        assertThat(kept.all(amina.herself(), amina.id()).lines()).singleElement().satisfies(line -> {
            assertThat(line.kept().tip()).isEqualTo("demander Rachida");
            assertThat(line.kept().authorName()).isNotBlank();
        });
        keep.removed(amina.lucie(), amina.id(), first, true);
        assertThat(names(amina.lucie(), amina.id())).isEmpty();
        keep.removed(amina.lucie(), amina.id(), first, false);
        assertThat(names(amina.lucie(), amina.id())).containsExactly("Service b");
    }

    @Test
    void whoever_may_not_write_small_steps_keeps_nothing() {
        var amina = circle.amina(Family.NOTES);
        ServiceId service = service("c");
        assertThatThrownBy(() -> keep(amina.karim(), amina.id(), service, "", Audience.CIRCLE)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_search_for_somebody_begins_with_what_was_named_together_and_never_with_what_one_only_wonders() {
        var amina = circle.amina(Family.PRIORITIES);
        say(amina.lucie(), amina.id(), "ties", Need.Answer.SHARED);
        say(amina.lucie(), amina.id(), "money", Need.Answer.POSSIBLE);
        assertThat(begin.about(amina.lucie(), amina.id()).needs()).containsExactly("company");
    }

    private KeptId keep(Actor actor, PersonId person, ServiceId service, String tip, Audience audience) {
        KeptId id = new KeptId(Id.next());
        keep.run(actor, new KeepAddress.Request(id, person, service, tip, "fr", audience));
        return id;
    }

    private void say(Actor actor, PersonId person, String domain, Need.Answer answer) {
        say.say(actor, new SayNeed.Request(person, NeedId.fresh(), domain, answer, new Words("", "fr", null), null, Audience.CIRCLE));
    }

    private List<String> names(Actor actor, PersonId person) {
        return kept.all(actor, person).lines().stream().map(line -> line.kept().name("fr")).toList();
    }

    private ServiceId service(String name) {
        return transactions.write(Actor.Job.named("test-directory"), () -> {
            directory.source(new NewSource("addresses-test", "Test", 100, null, null, null));
            return directory.tell(List.of(new Told("addresses-test", name, Map.of("name_fr", "Service " + name), null))).getFirst();
        });
    }
}
