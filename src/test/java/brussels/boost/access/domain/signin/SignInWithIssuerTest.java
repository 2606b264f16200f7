package brussels.boost.access.domain.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.People;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.settings.BoostSettings;
import brussels.boost.testing.BoostTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class SignInWithIssuerTest {
    private static final Device DEVICE = Device.of("");

    @Autowired Transactions transactions;
    @Autowired AccountStore accounts;
    @Autowired PasskeyStore asked;
    @Autowired IssuerStore store;
    @Autowired OpenSession open;
    @Autowired SessionStore sessions;
    @Autowired People people;
    @TempDir Path folder;
    private LoopbackIssuer issuer;
    private SignInWithIssuer door;

    @BeforeEach
    void an_organisation_with_its_own_sign_in() throws Exception {
        issuer = new LoopbackIssuer();
        Path secret = Files.writeString(folder.resolve("secret"), LoopbackIssuer.SECRET);
        door = new SignInWithIssuer(transactions, accounts, asked, store, open,
                new BoostSettings.Oidc(issuer.url(), LoopbackIssuer.CLIENT, secret.toString(), "email", "Avec la maison", "", ""), "http://localhost:8080");
    }

    @AfterEach
    void closed() {
        issuer.close();
    }

    @Test
    void an_account_made_by_an_administrator_is_found_by_its_address_and_then_by_the_issuers_own_identifier() {
        var lucie = people.anyNurse();
        issuer.email = lucie.account() + "@Example.org";
        var arrived = arrive();
        assertThat(sessions.find(arrived.opened().token()).orElseThrow().account()).isEqualTo(lucie.account());
        assertThat(arrived.next()).isEqualTo("/people");
        issuer.email = "a-new-name@example.org";
        assertThat(sessions.find(arrive().opened().token()).orElseThrow().account()).isEqualTo(lucie.account());
    }

    @Test
    void nobody_gets_an_account_by_arriving() {
        issuer.email = "nobody@example.org";
        refused("issuer.refusal.unknown", this::arrive);
        assertThat(accounts.byLogin("nobody@example.org")).isEmpty();
    }

    @Test
    void an_address_the_issuer_did_not_check_opens_nothing() {
        issuer.email = people.anyNurse().account() + "@example.org";
        issuer.lie = LoopbackIssuer.Lie.UNVERIFIED_ADDRESS;
        refused("issuer.refusal.unknown", this::arrive);
    }

    @Test
    void an_address_given_to_a_successor_does_not_open_the_former_ones_account() {
        issuer.email = people.anyNurse().account() + "@example.org";
        arrive();
        issuer.subject = UUID.randomUUID().toString();
        refused("issuer.refusal.other", this::arrive);
    }

    @Test
    void only_the_browser_that_left_comes_back_and_once() {
        issuer.email = people.anyNurse().account() + "@example.org";
        var hers = door.begin("/home");
        var theirs = door.begin("/home");
        String state = LoopbackIssuer.state(hers.to());
        refused("issuer.refusal.failed", () -> door.run(theirs.token(), state, issuer.signIn(hers.to()), DEVICE));
        refused("issuer.refusal.failed", () -> door.run("", state, issuer.signIn(hers.to()), DEVICE));
        door.run(hers.token(), state, issuer.signIn(hers.to()), DEVICE);
        refused("issuer.refusal.failed", () -> door.run(hers.token(), state, issuer.signIn(hers.to()), DEVICE));
    }

    @Test
    void the_button_speaks_the_organisations_words_where_it_has_some() {
        assertThat(door.label("fr")).isEqualTo("Avec la maison");
        assertThat(door.label("nl")).isEmpty();
    }

    private SignInWithIssuer.Arrived arrive() {
        var leaving = door.begin("/people");
        return door.run(leaving.token(), LoopbackIssuer.state(leaving.to()), issuer.signIn(leaving.to()), DEVICE);
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsValue(key));
    }
}
