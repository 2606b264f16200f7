package brussels.boost.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.browser.Browser.Visit;
import brussels.boost.testing.BoostTest;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A need goes out without a name, is refused on a telephone, asked elsewhere, accepted, read, and ends with what the person says of it. */
@BoostTest
class ReferralJourneyTest {
    private static final String NEED = "Des repas chauds à la maison, trois fois par semaine.";
    private static final Pattern RESTAURANT = Pattern.compile("Restaurant social|Sociaal restaurant");
    private static final Pattern TOKEN = Pattern.compile("/r/[A-Za-z0-9_-]{22}");

    private static final Pattern CODE = Pattern.compile("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}");

    @LocalServerPort int port;

    @Test
    void in_french_a_desk_and_a_telephone() {
        journey(Visit.to(port), "Rosalie");
    }

    @Test
    void in_dutch_without_javascript() {
        journey(Visit.to(port).speaking("nl-BE").withoutScript(), "Rozemarijn");
    }

    private void journey(Visit visit, String name) {
        try (var lucie = visit.open().as("Lucie Spécimen"); var service = visit.phone().open()) {
            Page page = lucie.page;
            String record = meet(page, name);
            String referral = send(page, record);
            Page phone = service.page;
            phone.navigate(mailed(page));
            assertThat(phone.locator("main")).containsText(NEED);
            assertThat(phone.content()).doesNotContain(name);
            service.shoot("referral-link-" + visit.locale());
            assertThat(service.fits()).isTrue();
            if (visit.script()) {
                assertThat(service.axe()).isEmpty();
            }
            refuse(phone);

            page.navigate(referral);
            page.locator("main a[href*='/elsewhere/']").first().click();
            choose(page);
            page.locator("main form[action*='/again/'] button.pri").click();
            page.waitForURL("**" + referral);
            phone.navigate(mailed(page));
            service.shoot("referral-second-" + visit.locale());
            phone.locator("main form[action$='/answer'] button.pri").first().click();
            assertThat(phone.locator("img.refphoto")).hasCount(0);
            page.navigate(referral);
            read(phone, name, code(page));
            service.shoot("referral-identity-" + visit.locale());

            note(page, referral, "IN_PROGRESS");
            note(page, referral, "COMPLETED");
            page.locator("form[action$='/outcome'] input[value=COVERED]").check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
            page.locator("form[action$='/outcome'] button").click();
            page.waitForURL("**" + referral);
            assertThat(page.locator("main")).containsText("Zoé Test");
            assertThat(page.locator(".refstory").last()).containsText(visit.script() ? "a ouvert la photo" : "foto geopend");
            lucie.shoot("referral-" + visit.locale());
            assertThat(lucie.fits()).isTrue();
            if (visit.script()) {
                assertThat(lucie.axe()).isEmpty();
            }
            assertThat(lucie.complaints).isEmpty();
        }
    }

    private static String meet(Page page, String name) {
        page.navigate("/people/new");
        page.locator("#f-name").fill(name);
        page.locator("main form button.pri").first().click();
        page.waitForURL(Pattern.compile(".*/people/[0-9a-f-]{36}$"));
        return path(page);
    }

    private static String send(Page page, String record) {
        page.navigate(record + "/referrals/find?need=food.meals");
        choose(page);
        page.locator("#f-words").fill(NEED);
        page.locator("#f-photo").setInputFiles(new FilePayload("papier.png", "image/png", photo()));
        for (String box : new String[] {"input[name=agreedBy][value=PERSON]", "input[name=agreedHow][value=ORAL]"}) {
            page.locator(box).check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
        }
        page.locator("form[action$='/preview'] button.pri").click();
        assertThat(page.locator(".refsent")).containsText(NEED);
        assertThat(page.locator(".refphotos img")).hasCount(1);
        page.locator("form[action$='/send'] button.pri").click();
        page.waitForURL(Pattern.compile(".*/referrals/[0-9a-f-]{36}$"));
        return path(page);
    }

    /** Opens an answer of the directory that has a mail address, and asks it: which one comes first turns from day to day. */
    private static void choose(Page page) {
        if (page.locator("#found .rname a").count() == 0) {
            page.navigate(path(page) + "?need=food");
        }
        page.locator("#found .rname a").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(RESTAURANT)).first().click();
        page.locator("#svc a.btn.pri").click();
        assertThat(page.locator(".refsent, #f-words").first()).isVisible();
    }

    private static void refuse(Page phone) {
        phone.locator("main details summary.btn").click();
        phone.locator("input[name=reason][value=no-room]").check();
        phone.locator("main form:has(input[name=reason]) button").click();
        assertThat(phone.locator(".refsent")).hasCount(0);
    }

    /** What the sender says on the telephone; the newest request's. */
    private static String code(Page page) {
        Matcher code = CODE.matcher(page.locator("main").textContent());
        String last = "";
        while (code.find()) {
            last = code.group();
        }
        return last;
    }

    private static void read(Page phone, String name, String code) {
        assertThat(phone.content()).doesNotContain(code);
        phone.locator("#f-name").fill("Zoé Test");
        phone.locator("#f-function").fill("assistante sociale");
        phone.locator("input[name=bound][value=yes]").check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
        phone.locator("form[action$='/identity'] button").click();
        assertThat(phone.locator("#f-code")).hasAttribute("aria-invalid", "true");
        assertThat(phone.content()).doesNotContain(name);
        phone.locator("#f-code").fill(code.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
        phone.locator("input[name=bound][value=yes]").check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
        phone.locator("form[action$='/identity'] button").click();
        assertThat(phone.locator("main")).containsText(name);
        phone.locator("main details summary").click();
        phone.waitForCondition(() -> (int) phone.locator("img.refphoto").evaluate("image => image.naturalWidth") == 40);
    }

    private static byte[] photo() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void note(Page page, String referral, String status) {
        page.navigate(referral);
        page.locator("form[action$='/note']").last().locator("xpath=ancestor::details").locator("summary").click();
        page.locator("form[action$='/note'] input[value=" + status + "]").last().check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
        page.locator("form[action$='/note'] button").last().click();
        page.waitForURL("**" + referral);
    }

    /** The address in the newest mail of the demonstration. */
    private static String mailed(Page page) {
        page.navigate("/demo/mailbox");
        Matcher found = TOKEN.matcher(page.content());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static String path(Page page) {
        return page.url().replaceFirst("https?://[^/]+", "").replaceFirst("\\?.*", "");
    }
}
