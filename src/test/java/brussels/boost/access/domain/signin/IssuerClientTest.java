package brussels.boost.access.domain.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.platform.settings.BoostSettings;
import brussels.boost.platform.settings.StartRefused;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IssuerClientTest {
    private static final String VERIFIER = "a verifier of at least forty-three characters, as asked".replace(' ', '-').replace(',', '.');

    @TempDir Path folder;
    private LoopbackIssuer issuer;
    private IssuerClient client;

    @BeforeEach
    void an_issuer_that_knows_us() throws Exception {
        issuer = new LoopbackIssuer();
        issuer.email = "lucie@example.org";
        Path secret = Files.writeString(folder.resolve("secret"), LoopbackIssuer.SECRET + "\n");
        client = new IssuerClient(new BoostSettings.Oidc(issuer.url(), LoopbackIssuer.CLIENT, secret.toString(), "email", "", "", ""), "https://boost.example.org");
    }

    @AfterEach
    void closed() {
        issuer.close();
    }

    @Test
    void whom_the_issuer_vouches_for_arrives() throws Exception {
        URI out = client.leave("state", "nonce", VERIFIER);
        assertThat(out.getRawQuery()).contains("redirect_uri=https%3A%2F%2Fboost.example.org%2Fsign-in%2Fissuer%2Fback").doesNotContain(VERIFIER);
        var who = client.arrive(issuer.signIn(out), "nonce", VERIFIER);
        assertThat(who).isEqualTo(new IssuerClient.Identity(issuer.url(), issuer.subject, "lucie@example.org", true));
    }

    @ParameterizedTest
    @EnumSource(value = LoopbackIssuer.Lie.class, names = {"NONE", "UNVERIFIED_ADDRESS"}, mode = EnumSource.Mode.EXCLUDE)
    void a_token_of_another_issuer_for_another_program_visit_or_time_or_signed_by_nobody_is_not_believed(LoopbackIssuer.Lie lie) throws Exception {
        issuer.lie = lie;
        String code = issuer.signIn(client.leave("state", "nonce", VERIFIER));
        assertThatThrownBy(() -> client.arrive(code, "nonce", VERIFIER)).isInstanceOf(IssuerClient.Doubt.class);
    }

    @Test
    void a_code_is_worth_nothing_to_who_did_not_ask_for_it_nor_a_second_time() throws Exception {
        String stolen = issuer.signIn(client.leave("state", "nonce", VERIFIER));
        assertThatThrownBy(() -> client.arrive(stolen, "nonce", VERIFIER + "x")).isInstanceOf(IssuerClient.Doubt.class);
        String code = issuer.signIn(client.leave("state", "nonce", VERIFIER));
        client.arrive(code, "nonce", VERIFIER);
        assertThatThrownBy(() -> client.arrive(code, "nonce", VERIFIER)).isInstanceOf(IssuerClient.Doubt.class);
    }

    @Test
    void an_issuer_that_is_not_there_is_said_and_breaks_nothing() {
        issuer.close();
        assertThatThrownBy(() -> client.leave("state", "nonce", VERIFIER)).isInstanceOf(IssuerClient.Doubt.class);
    }

    @Test
    void an_issuer_without_https_is_refused_at_the_start() {
        assertThatThrownBy(() -> new BoostSettings.Oidc("http://issuer.example.org", "boost", "", "email", "", "", "")).isInstanceOf(StartRefused.class);
        assertThatThrownBy(() -> new BoostSettings.Oidc("https://issuer.example.org", "", "", "email", "", "", "")).isInstanceOf(StartRefused.class);
    }
}
