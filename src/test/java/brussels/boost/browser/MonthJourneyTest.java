package brussels.boost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.browser.Browser.Visit;
import brussels.boost.browser.Browser.Visitor;
import brussels.boost.operation.backup.CopyAndBack;
import brussels.boost.platform.settings.BoostSettings;
import brussels.boost.testing.BoostTest;
import brussels.boost.testing.TestDatabase;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * A month of a plan: Yamina, who reads little and in Arabic, her daughter Samira, Karim who is a pharmacist and works in
 * French, Sofie who is a social worker and works in Dutch. Nobody else is told; and in the end nothing of it is left.
 */
@BoostTest
@Import(MovedTime.class)
@TestPropertySource(properties = "boost.data=target/test-month")
class MonthJourneyTest {
    private static final String WORDS = "أن أنام دون تفكير في الفواتير";
    private static final String STEP = "جمع الرسائل في علبة";

    @LocalServerPort int port;
    @Autowired BoostSettings settings;
    @TempDir Path place;
    private String person = "";

    @AfterEach
    void today() {
        MovedTime.day(0);
    }

    @Test
    void they_live_a_month_together_and_then_she_takes_everything_back() throws Exception {
        var copies = new CopyAndBack(settings);
        sheAsksForSomebody();
        String door = karimSaysYesAndTheyTalk();
        sheComesToHerPage(door);
        MovedTime.day(4);
        String invitation = sheInvitesHerDaughter();
        samiraComesIn(invitation);
        samiraCannotGoOnAndIsCalled();
        MovedTime.day(11);
        lucieIsRefusedAndSheReadsIt();
        karimHandsOver();
        MovedTime.day(18);
        sofieGoesOnInDutch();
        sheTicksHerStepAndStopsSharing();
        copies.copy(place.resolve("copy.boost"));
        MovedTime.day(29);
        sheAsksForErasureAndItIsDone();
        var target = TestDatabase.empty();
        assertThat(copies.back(target.logins(), place.resolve("copy.boost"))).isTrue();
        nothingCameBack(target);
    }

    private void sheAsksForSomebody() {
        try (var yamina = Visit.to(port).phone().open()) {
            Page page = yamina.page;
            page.navigate("/seek");
            page.locator("input[name=name]").fill("Yamina");
            page.locator("input[name=reach]").fill("02 000 00 61");
            page.locator("summary").first().click();
            page.locator("input[name=languages][value=ar]").check();
            page.locator("input[name=agreed]").check();
            page.locator("main form button.pri").click();
            page.locator(".cand", has("Karim")).locator("button").click();
            page.getByText("Karim Essai a reçu votre demande").waitFor();
        }
    }

    /** @return the door of her own page */
    private String karimSaysYesAndTheyTalk() {
        try (var karim = visitor("Karim", "fr-BE")) {
            Page page = karim.page;
            page.navigate("/asked");
            page.locator(".ask").last().locator("button.pri").click();
            page.waitForURL(Pattern.compile(".*/people/[0-9a-f-]{36}$"));
            person = path(page);
            assertThat(page.locator("main").innerText()).contains("Yamina");
            page.navigate(person + "/dialogues/new");
            page.locator("main form button.pri").first().click();
            page.waitForURL("**/table");
            String dialogue = path(page).replace("/table", "");
            page.locator("a[href$='card=sleep']").first().click();
            press(page, "button[name=becomes][value=WEIGHS]");
            page.navigate(dialogue + "/priorities");
            press(page, "main form[action$='/choose'] button");
            page.navigate(dialogue + "/words");
            page.locator("textarea[name=words-sleep]").fill(WORDS);
            page.locator("main form button.pri").last().click();
            page.waitForURL("**/end");
            page.locator("main a.btn.pri").first().click();
            page.waitForURL("**/priorities/new?from=*");
            page.locator("input[name=step-sleep]").fill(STEP);
            page.locator("main form button.pri").last().click();
            page.waitForURL(Pattern.compile(".*/people/[0-9a-f-]{36}$"));
            page.navigate(person + "/relation");
            page.locator("form[action$='/own-page/give'] button").click();
            return behind(page, "/own-page/");
        }
    }

    private void sheComesToHerPage(String door) {
        try (var yamina = Visit.to(port).phone().open()) {
            Page page = yamina.page;
            page.navigate(door);
            assertThat(yamina.axe()).isEmpty();
            page.locator("input[name=login]").fill("yaminadupalier");
            page.locator("input[name=chosen]").fill("trois figues au soleil");
            page.locator("main form button.pri").click();
            page.waitForURL("**/reading");
            press(page, "button[value=ar]");
            page.navigate("/me");
            assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
            assertThat(page.locator("body").innerText()).contains("ما يهمّني");
            assertThat(yamina.fits()).isTrue();
            assertThat(yamina.complaints).isEmpty();
        }
    }

    private String sheInvitesHerDaughter() {
        try (var yamina = yamina()) {
            Page page = yamina.page;
            page.navigate(person + "/circle/invite");
            page.locator("input[name=name]").fill("Samira");
            page.locator("input[name=kind][value=NEAR]").check();
            page.locator("main form button.pri").click();
            return behind(page, "/invitation/");
        }
    }

    private void samiraComesIn(String invitation) {
        try (var samira = Visit.to(port).phone().open()) {
            Page page = samira.page;
            page.navigate(invitation);
            page.locator("input[name=mail]").fill("samira@example.org");
            page.locator("input[name=promised]").check();
            page.locator("main form button.pri").click();
            page.waitForURL("**/yes");
        }
        try (var samira = samira()) {
            Page page = samira.page;
            page.navigate("/carer");
            page.locator("input[name=phone]").fill("0400 00 00 61");
            press(page, "main form button.pri");
            page.navigate("/carer/answerer");
            page.locator("li", has("Karim")).locator("button").click();
            page.waitForURL("**/carer");
        }
    }

    private void samiraCannotGoOnAndIsCalled() {
        try (var samira = samira(); var karim = visitor("Karim", "fr-BE")) {
            samira.page.navigate("/carer");
            samira.page.locator(".bigdoor[value=CANNOT]").click();
            samira.page.getByText("Votre demande est chez Karim Essai").waitFor();
            karim.page.navigate("/day");
            karim.page.locator("a", has("Samira")).first().click();
            karim.page.locator("form[action$='/take'] button.pri").click();
            karim.page.locator("textarea[name=words]").fill("Samedi, quelqu’un vient le matin.");
            press(karim.page, "form[action$='/done'] button.pri");
            samira.page.navigate("/carer");
            assertThat(samira.page.locator(".carercall").innerText()).contains("quelqu’un vient le matin");
        }
    }

    private void lucieIsRefusedAndSheReadsIt() {
        try (var lucie = visitor("Lucie", "fr-BE"); var yamina = yamina()) {
            assertThat(lucie.page.navigate(person).status()).isEqualTo(403);
            assertThat(lucie.page.locator("body").innerText()).doesNotContain("Yamina");
            reads(yamina.page, "ar");
            yamina.page.navigate("/me/who-looked");
            assertThat(yamina.page.locator("li", has("Lucie Spécimen")).first().innerText()).contains("nfirmi", "رُفض ذلك");
        }
    }

    private void karimHandsOver() {
        try (var karim = visitor("Karim", "fr-BE")) {
            Page page = karim.page;
            page.navigate(person + "/relation");
            page.locator("a[href$='/hand-over']").click();
            page.locator("input[name=login]").fill("sofie@example.org");
            page.locator("textarea[name=brief]").fill("Les factures d’abord. Elle aime qu’on s’assoie.");
            page.locator("main form button.pri").click();
            page.locator("input[name=agreed]").check();
            page.locator("main form button.pri").click();
            page.waitForURL(url -> !url.contains("/hand-over"));
            assertThat(page.navigate(person).status()).isEqualTo(403);
        }
    }

    private void sofieGoesOnInDutch() {
        try (var sofie = visitor("Sofie", "nl-BE")) {
            Page page = sofie.page;
            page.navigate(person);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("nl");
            assertThat(page.locator("main").innerText()).contains("Yamina", STEP);
            page.navigate(person + "/relation");
            assertThat(page.locator("main").innerText()).contains("Les factures d’abord");
            page.navigate(person + "/agenda/new");
            page.locator("input[name=day]").fill(LocalDate.now().plusDays(20).toString());
            page.locator("input[name=time]").fill("10:00");
            page.locator("main form button.pri").first().click();
            page.waitForURL(url -> !url.endsWith("/agree") && !url.endsWith("/new"));
            assertThat(sofie.complaints).isEmpty();
        }
    }

    private void sheTicksHerStepAndStopsSharing() {
        try (var yamina = yamina(); var samira = samira()) {
            Page page = yamina.page;
            page.navigate("/me");
            assertThat(page.locator(".ownnext").innerText()).contains("10");
            page.navigate("/me/pictures");
            press(page, "form[action$='/done'] button");
            assertThat(samira.page.navigate(person).status()).isEqualTo(200);
            page.navigate(person + "/consents");
            page.locator("[href$='/SHARE/withdraw'], form[action$='/SHARE/withdraw'] button").first().click();
            if (page.url().endsWith("/withdraw")) {
                page.locator("main form button").first().click();
            }
            page.waitForURL("**/consents");
            assertThat(page.locator("[data-toast]").innerText()).contains("سُحبت الموافقة", "retiré");
            assertThat(samira.page.navigate(person).status()).isEqualTo(403);
            reads(page, "fr");
        }
    }

    private static void reads(Page page, String language) {
        page.navigate("/reading");
        page.locator(".tongues button[value=" + language + "]").click();
    }

    private void sheAsksForErasureAndItIsDone() {
        try (var yamina = yamina()) {
            yamina.page.navigate(person + "/requests");
            yamina.page.locator("input[name=kind][value=ERASURE]").check(new Locator.CheckOptions().setForce(true));
            press(yamina.page, "main form.ownside button.pri");
            yamina.page.locator(".ownrequest").first().waitFor();
        }
        try (var ines = visitor("Inès", "fr-BE")) {
            Page page = ines.page;
            page.navigate("/administration/privacy");
            String today = LocalDate.now().plusDays(29).getYear() + "";
            page.locator("li.agreement", has("Effacer")).last().locator("a").click();
            assertThat(page.locator("main").innerText()).contains("Yamina", today);
            page.locator("form[action$='/take'] button").click();
            page.locator("a[href$='/erase']").click();
            page.locator("form[action$='/erase'] button").click();
            page.waitForURL("**/administration/privacy");
        }
        try (var yamina = Visit.to(port).phone().open()) {
            enter(yamina.page, "yaminadupalier");
            assertThat(yamina.page.url()).endsWith("/sign-in");
        }
    }

    private void nothingCameBack(TestDatabase target) throws Exception {
        String id = person.replace("/people/", "");
        try (Connection load = target.asLoad()) {
            assertThat(number(load, "select count(*) from person.person where person_id = '" + id + "'")).isZero();
            assertThat(number(load, "select count(*) from plan.step where person_id = '" + id + "'")).isZero();
            assertThat(number(load, "select count(*) from access.person_key where person_id = '" + id + "'")).isZero();
            assertThat(number(load, "select count(*) from access.account where login = 'yaminadupalier'")).isZero();
            assertThat(number(load, "select count(*) from access.account where login = 'samira@example.org'")).isOne();
            assertThat(number(load, "select count(*) from audit.entry where person_id = '" + id + "'")).isPositive();
            assertThat(number(load, "select count(*) from person.person where person_id = '" + Addresses.demo("person.amina") + "'")).isOne();
        }
    }

    private Visitor visitor(String name, String locale) {
        return Visit.to(port).speaking(locale).open().as(name);
    }

    private Visitor yamina() {
        var yamina = Visit.to(port).phone().open();
        enter(yamina.page, "yaminadupalier");
        yamina.page.waitForURL("**/me");
        return yamina;
    }

    private static void enter(Page page, String login) {
        page.navigate("/sign-in");
        page.locator("summary").first().click();
        page.locator("input#f-login").fill(login);
        page.locator("input[type=password]").fill("trois figues au soleil");
        page.locator("form[action='/sign-in'] button").click();
        page.waitForLoadState();
    }

    /** By the link of a mail, as whoever never chose a password. */
    private Visitor samira() {
        var samira = Visit.to(port).phone().open();
        Page page = samira.page;
        page.navigate("/sign-in");
        page.locator("summary").nth(1).click();
        page.locator("#f-mail").fill("samira@example.org");
        page.locator("form[action='/sign-in/link'] button").click();
        page.waitForLoadState();
        page.navigate("/demo/mailbox");
        page.locator(".mails li", has("samira@example.org")).locator("a[href^='/sign-in/link/']").first().click();
        page.locator("main form button").first().click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        return samira;
    }

    /** And waits until it was answered: going on before would be faster than any hand. */
    private static void press(Page page, String button) {
        page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> page.locator(button).first().click());
    }

    private static String behind(Page page, String place) {
        page.locator(".address").waitFor();
        return page.locator(".address").innerText().replaceFirst(".*" + place, place);
    }

    private static Page.LocatorOptions has(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static long number(Connection connection, String query) throws Exception {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String path(Page page) {
        return page.url().replaceFirst("https?://[^/]+", "");
    }
}
