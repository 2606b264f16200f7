package brussels.boost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.browser.Browser.Visit;
import brussels.boost.browser.Browser.Visitor;
import brussels.boost.testing.BoostTest;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The doors: passkeys with a device's key, and what the account page shows of them. */
@BoostTest
class SignInJourneyTest {
    @LocalServerPort int port;

    @Test
    void a_doctor_adds_a_passkey_comes_in_with_it_names_it_and_removes_it() {
        try (var visitor = Visit.to(port).open()) {
            CDPSession device = device(visitor);
            visitor.as("Dr Leïla Modèle");
            var page = visitor.page;
            page.navigate("/account");
            page.locator("form[data-passkey] button").click();
            page.waitForSelector("text=Cet appareil peut maintenant ouvrir la porte.");
            assertThat(page.locator("form[action$='/remove']").count()).isEqualTo(1);

            page.navigate("/menu");
            page.locator("form[action='/sign-out'] button").click();
            page.waitForURL("**/sign-in");
            page.locator("form[data-passkey] button").click();
            page.waitForURL("**/day");
            page.navigate("/account");
            assertThat(page.content()).contains("avec une clé d’accès").contains("Servie pour la dernière fois");

            page.locator("summary", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Renommer")).click();
            page.locator("form[action$='/rename'] input[name=name]").fill("Le téléphone du cabinet");
            page.locator("form[action$='/rename'] button").click();
            page.waitForSelector("text=Le téléphone du cabinet");
            page.locator("form[action$='/remove'] button").click();
            page.waitForSelector("text=Cette clé n’ouvre plus rien.");

            page.navigate("/menu");
            page.locator("form[action='/sign-out'] button").click();
            page.waitForURL("**/sign-in");
            page.locator("form[data-passkey] button").click();
            page.waitForSelector("main [role=alert]:visible");
            assertThat(page.url()).contains("/sign-in");
            device.send("WebAuthn.disable");
        }
    }

    @Test
    void without_script_the_other_doors_stand_and_no_button_promises_a_passkey() {
        try (var visitor = Visit.to(port).withoutScript().open()) {
            visitor.page.navigate("/sign-in");
            assertThat(visitor.page.locator("form[data-passkey]").isVisible()).isFalse();
            visitor.as("Karim Essai");
            visitor.page.navigate("/account");
            assertThat(visitor.page.locator("form[data-passkey]").isVisible()).isFalse();
            assertThat(visitor.page.locator("a[href='/password']").isVisible()).isTrue();
        }
    }

    private static CDPSession device(Visitor visitor) {
        CDPSession session = visitor.context().newCDPSession(visitor.page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var authenticator = new JsonObject();
        authenticator.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", authenticator);
        return session;
    }
}
