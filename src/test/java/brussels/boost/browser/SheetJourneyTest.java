package brussels.boost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.access.Access;
import brussels.boost.access.Accounts;
import brussels.boost.access.Act;
import brussels.boost.access.Audience;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.browser.Browser.Visit;
import brussels.boost.person.NewPerson;
import brussels.boost.person.Persons;
import brussels.boost.plan.Doer;
import brussels.boost.plan.NewPriority;
import brussels.boost.plan.NewStep;
import brussels.boost.plan.Picture;
import brussels.boost.plan.Plans;
import brussels.boost.plan.PriorityId;
import brussels.boost.plan.Said;
import brussels.boost.plan.SheetId;
import brussels.boost.plan.StepId;
import brussels.boost.plan.Words;
import brussels.boost.plan.domain.sheet.MakeSheet;
import brussels.boost.plan.domain.sheet.ReadSheets;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.testing.BoostTest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BoostTest
class SheetJourneyTest {
    private static final Act LOOK = Act.of("test.look");

    @LocalServerPort int port;
    @Autowired Transactions transactions;
    @Autowired Access access;
    @Autowired Accounts accounts;
    @Autowired Persons persons;
    @Autowired Plans plans;

    @Autowired ReadSheets sheets;
    @Autowired MakeSheet make;

    private Actor.Professional nurse;
    private PersonId person;

    @BeforeEach
    void somebody_who_chose_lucie() {
        Accounts.Card card = transactions.read(Actor.Job.named("test"), accounts::fictional).stream()
                .filter(one -> one.name().startsWith("Lucie")).findFirst().orElseThrow();
        nurse = new Actor.Professional(card.id(), card.hats().getFirst().id());
        person = persons.meet(nurse, new NewPerson(PersonId.fresh(), "Amina", List.of("ar", "fr"), null, true, "fr"));
        transactions.write(nurse, () -> {
            var patient = access.write(nurse, person, LOOK, Family.PRIORITIES, Family.STEPS);
            persons.changeSymbol(patient, "sun");
            add(patient, "sleep", new Words("أن أنام دون أن أفكّر في الفواتير", "ar", "Dormir sans penser aux factures"), new Words("أجمع الرسائل في علبة", "ar", "Mettre les lettres dans une boîte"), false);
            add(patient, "stairs", new Words("أن أنزل وحدي إلى الحديقة", "ar", null), Words.french("Deux étages avec Lucie"), false);
            add(patient, "money", Words.french("Mes papiers d’abord"), null, true);
            return true;
        });
    }

    private void add(PatientAccess patient, String card, Words words, @Nullable Words step, boolean sensitive) {
        var id = PriorityId.fresh();
        plans.addPriority(patient, new NewPriority(id, words, Said.BY_PERSON, Picture.card(card), sensitive, true, Audience.CIRCLE, null));
        if (step != null) plans.addStep(patient, new NewStep(StepId.fresh(), id, null, step, Doer.PERSON, null, Picture.card("letters"), false, Audience.CIRCLE));
    }

    @Test
    void lucie_makes_the_sheet_with_amina_and_whoever_holds_it_reads_it_on_a_telephone() {
        String address;
        try (var lucie = Visit.to(port).open().as("Lucie")) {
            lucie.page.navigate("/people/" + person + "/take-home");
            assertThat(lucie.axe()).isEmpty();
            lucie.shoot("sheet-make");
            lucie.page.locator(".pickone").nth(1).locator("input[name^=fr-]").fill("Descendre seule au parc");
            lucie.page.locator("input[name=givenName]").fill("Amina");
            lucie.page.locator("input[name=large]").check();
            lucie.page.locator("#preview .a4.large").waitFor();
            lucie.page.locator("#preview").getByText("Descendre seule au parc").waitFor();
            lucie.page.locator("input[name=large]").uncheck();
            lucie.page.locator("form[action$='/make'] button.pri").click();
            lucie.page.waitForURL("**/take-home/*-*");
            assertThat(lucie.axe()).isEmpty();
            lucie.shoot("sheet-made");
            assertThat(lucie.page.request().get(lucie.page.url() + ".pdf").headers()).containsEntry("content-type", "application/pdf");
            assertThat(lucie.complaints).isEmpty();
            address = sheets.one(nurse, person, SheetId.of(lucie.page.url().replaceFirst(".*/", ""))).address().replaceFirst(".*/s/", "/s/");
        }
        for (var visit : new Visit[] {Visit.to(port).phone(), Visit.to(port).phone().withoutScript(), Visit.to(port).phone().speaking("ar")}) {
            try (var holder = visit.open()) {
                assertThat(holder.page.navigate(address).status()).isEqualTo(200);
                assertThat(holder.page.locator("main").innerText()).contains("Descendre seule au parc", "أن أنام", "Deux étages").doesNotContain("papiers");
                assertThat(holder.page.locator("p[lang=ar]").first().getAttribute("dir")).isEqualTo("rtl");
                assertThat(holder.page.locator("[data-listen]:visible").count()).isZero();
                assertThat(holder.fits()).isTrue();
                if (visit.script()) assertThat(holder.axe()).isEmpty();
                holder.shoot("sheet-link-" + visit.locale() + visit.script());
                assertThat(holder.complaints).isEmpty();
            }
        }
    }

    @Test
    void it_is_read_aloud_by_voices_of_the_device_only() {
        String address = made();
        try (var holder = Visit.to(port).phone().open()) {
            holder.page.addInitScript("""
                    window.heard = [];
                    Object.defineProperty(window, 'speechSynthesis', {value: {
                        getVoices: () => [{lang: 'ar-SA', localService: true}, {lang: 'fr-FR', localService: false}],
                        speak: u => window.heard.push(u.text), cancel() {}, addEventListener() {}}});
                    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
                    """);
            holder.page.navigate(address);
            assertThat(holder.page.locator("[data-listen]:visible").count()).isEqualTo(1);
            holder.shoot("sheet-listen");
            holder.page.locator("[data-listen=ar]").click();
            assertThat(holder.page.evaluate("window.heard.join('|')").toString()).startsWith("أن أنام").contains("الهاتف").doesNotContain("Dormir");
            assertThat(holder.page.locator("[data-listen=ar]").getAttribute("aria-pressed")).isEqualTo("true");
            assertThat(holder.axe()).isEmpty();
        }
    }

    @Test
    void a_code_that_opens_nothing_says_so_in_the_readers_language() {
        for (String language : List.of("fr-BE", "ar")) {
            try (var holder = Visit.to(port).phone().speaking(language).open()) {
                assertThat(holder.page.navigate("/s/ended").status()).isEqualTo(410);
                assertThat(holder.page.locator("h1").innerText()).contains(language.equals("ar") ? "لم تعد مفتوحة" : "n’est plus ouverte");
                assertThat(holder.axe()).isEmpty();
                assertThat(holder.fits()).isTrue();
                holder.shoot("sheet-over-" + language);
            }
        }
    }

    private String made() {
        var id = SheetId.fresh();
        make.make(nurse, new MakeSheet.Request(person, id, sheets.table(nurse, person, null).choices()));
        return sheets.one(nurse, person, id).address().replaceFirst(".*/s/", "/s/");
    }

    @Test
    void the_page_of_the_sheet_holds_on_a_small_screen_and_without_script() {
        try (var lucie = Visit.to(port).phone().withoutScript().open().as("Lucie")) {
            lucie.page.navigate("/people/" + person + "/take-home");
            assertThat(lucie.fits()).isTrue();
            lucie.shoot("sheet-make-phone");
            lucie.page.locator("input[name=p]").nth(2).check();
            lucie.page.locator("form[action$='/make'] button.pri").click();
            assertThat(lucie.page.locator(".errsum").innerText()).contains("demandez d’abord");
            lucie.page.locator("input[name=asked]").check();
            lucie.page.locator("form[action$='/make'] button.pri").click();
            assertThat(lucie.page.locator(".a4").innerText()).contains("Mes papiers");
            lucie.page.locator("a[href$='/withdraw']").click();
            lucie.page.locator("main form button.danger").click();
            assertThat(lucie.page.locator(".sheetlist").innerText()).contains("retiré");
        }
    }
}
