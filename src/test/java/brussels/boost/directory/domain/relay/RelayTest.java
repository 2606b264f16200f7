package brussels.boost.directory.domain.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.People;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Relays are one's own until they are shared, and found where one searches. */
@BoostTest
class RelayTest {
    @Autowired People people;
    @Autowired KeepRelay keep;
    @Autowired ReadRelays read;

    @Test
    void a_relay_of_mine_is_found_by_me_alone_and_a_shared_one_by_every_professional() {
        var lucie = people.anyNurse();
        var karim = people.anyNurse();
        keep.run(lucie, relay("Zwartebroers médiation", "appeler le matin", Relay.Shared.MINE));
        assertThat(names(lucie, "zwartebroers mediation")).containsExactly("Zwartebroers médiation");
        assertThat(names(karim, "zwartebroers mediation")).isEmpty();
        keep.run(lucie, relay("Zwartebroers partagé", "", Relay.Shared.ALL));
        assertThat(names(karim, "zwartebroers")).containsExactly("Zwartebroers partagé");
        assertThat(read.all(karim)).noneMatch(relay -> relay.name().equals("Zwartebroers médiation"));
    }

    @Test
    void a_tip_is_kept_without_the_names_and_numbers_in_it() {
        var lucie = people.anyNurse();
        keep.run(lucie, relay("Guichet Xylo", "J'y ai envoyé Madame Amina Exemple, 0470 12 34 56", Relay.Shared.MINE));
        assertThat(read.meant(lucie, "xylo", Set.of(), List.of())).singleElement()
                .satisfies(relay -> assertThat(relay.tip()).doesNotContain("Amina").doesNotContain("0470"));
    }

    @Test
    void nobody_changes_or_removes_somebody_else_s_and_a_person_keeps_none() {
        var lucie = people.anyNurse();
        var karim = people.anyNurse();
        var shared = relay("Guichet Quark", "", Relay.Shared.ALL);
        keep.run(lucie, shared);
        assertThatThrownBy(() -> keep.removed(karim, shared.id(), true)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> read.one(karim, shared.id())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> keep.run(new Actor.Oneself(AccountId.fresh(), PersonId.fresh()), relay("x", "", Relay.Shared.MINE))).isInstanceOf(Refusal.class);
        keep.removed(lucie, shared.id(), true);
        assertThat(names(karim, "quark")).isEmpty();
    }

    private List<String> names(Actor actor, String text) {
        return read.meant(actor, text, Set.of(), List.of()).stream().map(Relay::name).toList();
    }

    private static KeepRelay.Request relay(String name, String tip, Relay.Shared shared) {
        return new KeepRelay.Request(new RelayId(Id.next()), null, name, "", "02 000 00 11", "", tip, "", shared);
    }
}
