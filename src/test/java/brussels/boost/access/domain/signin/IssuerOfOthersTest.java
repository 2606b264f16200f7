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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody signs in on the page of an issuer we did not write, and arrives here. */
@BoostTest
class IssuerOfOthersTest {
    private static final String PASSWORD = "one of that house";

    @Autowired Transactions transactions;
    @Autowired AccountStore accounts;
    @Autowired PasskeyStore asked;
    @Autowired IssuerStore store;
    @Autowired OpenSession open;
    @Autowired SessionStore sessions;
    @Autowired People people;
    @TempDir Path folder;
    private IssuerOfOthers issuer;

    @BeforeEach
    void an_organisation_with_its_own_sign_in() {
        issuer = new IssuerOfOthers();
    }

    @AfterEach
    void closed() {
        issuer.close();
    }

    @Test
    void who_signs_in_there_arrives_here_and_is_recognised_the_next_time() throws Exception {
        var lucie = people.anyNurse();
        String login = lucie.account() + "@example.org";
        issuer.knows(login, PASSWORD);
        var door = door(IssuerOfOthers.SECRET);
        for (int time = 0; time < 2; time++) {
            var leaving = door.begin("/people");
            var brought = issuer.signIn(leaving.to(), login, PASSWORD);
            var arrived = door.run(leaving.token(), brought.get("state"), brought.get("code"), Device.of(""));
            assertThat(sessions.find(arrived.opened().token()).orElseThrow().account()).isEqualTo(lucie.account());
            assertThat(arrived.next()).isEqualTo("/people");
        }
    }

    @Test
    void a_wrong_password_there_brings_nothing_back() throws Exception {
        issuer.knows("somebody@example.org", PASSWORD);
        assertThat(issuer.signIn(door(IssuerOfOthers.SECRET).begin("/").to(), "somebody@example.org", "not that")).containsKey("error").doesNotContainKey("code");
    }

    @Test
    void a_program_with_the_wrong_secret_is_refused_and_nobody_comes_in() throws Exception {
        var lucie = people.anyNurse();
        issuer.knows(lucie.account() + "@example.org", PASSWORD);
        var door = door("another secret");
        var leaving = door.begin("/");
        var brought = issuer.signIn(leaving.to(), lucie.account() + "@example.org", PASSWORD);
        assertThatThrownBy(() -> door.run(leaving.token(), brought.get("state"), brought.get("code"), Device.of("")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsValue("issuer.refusal.failed"));
    }

    private SignInWithIssuer door(String secret) throws Exception {
        Path file = Files.writeString(folder.resolve("secret"), secret);
        return new SignInWithIssuer(transactions, accounts, asked, store, open,
                new BoostSettings.Oidc(issuer.url(), IssuerOfOthers.CLIENT, file.toString(), "email", "", "", ""), "http://127.0.0.1:8080");
    }
}
