package brussels.boost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.access.Access;
import brussels.boost.access.Accounts;
import brussels.boost.access.Act;
import brussels.boost.access.Circles;
import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.access.NewMember;
import brussels.boost.access.Rights;
import brussels.boost.browser.Browser.Visit;
import brussels.boost.person.NewPerson;
import brussels.boost.person.Persons;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.testing.BoostTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BoostTest
class MemberConflictJourneyTest {
    private static final Act TEST = Act.of("test.conflict");

    @LocalServerPort int port;
    @Autowired Transactions transactions;
    @Autowired Access access;
    @Autowired Accounts accounts;
    @Autowired Persons persons;
    @Autowired Circles circles;

    @Test
    void what_somebody_else_wrote_about_a_member_meanwhile_stands_beside_mine() {
        Accounts.Card card = transactions.read(Actor.Job.named("test"), accounts::fictional).stream()
                .filter(one -> one.name().startsWith("Lucie")).findFirst().orElseThrow();
        var nurse = new Actor.Professional(card.id(), card.hats().getFirst().id());
        var member = MemberId.fresh();
        PersonId person = persons.meet(nurse, new NewPerson(PersonId.fresh(), "Noor", List.of("fr"), null, true, "fr"));
        transactions.write(nurse, () -> circles.addMember(access.write(nurse, person, TEST, Family.CIRCLE), new NewMember(member, MemberCard.Kind.NEIGHBOUR,
                MemberCard.State.ACTIVE, null, null, new NewMember.Words("Mireille", "voisine", null, null), false, false, false, null),
                Rights.Template.NOTHING.rights()));
        try (var lucie = Visit.to(port).withoutScript().open().as("Lucie")) {
            lucie.page.navigate("/people/" + person + "/circle/" + member + "/edit");
            transactions.write(nurse, () -> circles.describe(access.write(nurse, person, TEST, Family.CIRCLE), member,
                    new NewMember.Words("Mireille", "voisine du 2e", null, null)));
            lucie.page.locator("#f-part").fill("une amie");
            lucie.page.locator("form.stack button.pri").click();
            assertThat(lucie.page.locator(".kept").innerText()).contains("voisine du 2e");
            assertThat(lucie.page.locator("#f-part").inputValue()).isEqualTo("une amie");
            lucie.page.locator("form.stack button.pri").click();
            lucie.page.waitForURL("**/circle");
            lucie.page.navigate("/people/" + person + "/circle/" + member + "/edit");
            assertThat(lucie.page.locator("#f-part").inputValue()).isEqualTo("une amie");
        }
    }
}
