package brussels.boost.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import brussels.boost.access.Access;
import brussels.boost.access.Accounts;
import brussels.boost.access.Act;
import brussels.boost.access.Agreements;
import brussels.boost.access.Audience;
import brussels.boost.access.Family;
import brussels.boost.access.KeyFolder;
import brussels.boost.access.domain.agreement.WithdrawAgreement;
import brussels.boost.browser.Browser.Visit;
import brussels.boost.person.NewPerson;
import brussels.boost.person.Persons;
import brussels.boost.plan.NewPriority;
import brussels.boost.plan.Picture;
import brussels.boost.plan.Plans;
import brussels.boost.plan.PriorityId;
import brussels.boost.plan.Said;
import brussels.boost.plan.Words;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.settings.BoostSettings;
import brussels.boost.testing.BoostTest;
import brussels.boost.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What was said in confidence is looked for in every file of the database, its write-ahead log and all logs. */
@BoostTest
class NothingRemainsTest {
    private static final Act LOOK = Act.of("test.look");
    private static final List<Path> PLACES = List.of(Path.of("target/test-data/postgres/cluster"), Path.of("target/test-data/postgres/postgres.log"),
            Path.of("target/test-program"));

    @LocalServerPort int port;
    @Autowired Transactions transactions;
    @Autowired Access access;
    @Autowired Accounts accounts;
    @Autowired Persons persons;
    @Autowired Plans plans;
    @Autowired WithdrawAgreement withdraw;
    @Autowired BoostSettings settings;

    @Test
    void a_conversation_of_which_nothing_is_kept_is_nowhere() throws Exception {
        String marker = marker("aubergine");
        try (var visitor = Visit.to(port).open().as("Lucie Spécimen")) {
            var page = visitor.page;
            page.navigate("/dialogue/open?lang=fr");
            page.locator(".spread [data-item=sleep] a").click();
            page.locator("#big [data-to=WEIGHS]").click();
            page.locator("[data-taken] button").click();
            page.locator("[data-chosen] textarea").fill(marker);
            page.navigate("/people/new");
        }
        assertThat(found(marker)).isEmpty();
    }

    @Test
    void after_an_erasure_no_word_and_no_key_is_left() throws Exception {
        String marker = marker("bergamote");
        Accounts.Card card = transactions.read(Actor.Job.named("test"), accounts::fictional).stream()
                .filter(one -> one.name().startsWith("Lucie")).findFirst().orElseThrow();
        var nurse = new Actor.Professional(card.id(), card.hats().getFirst().id());
        PersonId person = persons.meet(nurse, new NewPerson(PersonId.fresh(), "Fictif", List.of("fr"), null, true, "fr"));
        transactions.write(nurse, () -> plans.addPriority(access.write(nurse, person, LOOK, Family.PRIORITIES), new NewPriority(PriorityId.fresh(),
                Words.french(marker), Said.BY_PERSON, Picture.card("sleep"), false, true, Audience.CIRCLE, null)));
        withdraw.run(nurse, person, Agreements.Kind.KEEP);
        assertThat(found(marker)).isEmpty();
        await().atMost(Duration.ofSeconds(10)).until(() -> new KeyFolder(settings).erasures().containsKey(person.value()));
        assertThat(new KeyFolder(settings).keys()).doesNotContainKey(person.value());
    }

    @Test
    void the_search_finds_what_is_written_in_clear() throws Exception {
        String marker = marker("cardamome");
        try (var admin = TestDatabase.fresh().asAdmin(); var statement = admin.createStatement()) {
            statement.execute("create table public.found (words text)");
            statement.execute("insert into public.found values ('" + marker + "')");
        }
        assertThat(found(marker)).isNotEmpty();
    }

    /** Not written whole in any file of the tests. */
    private static String marker(String word) {
        return "Ne le dites à personne : " + word + " " + Long.toString(System.nanoTime(), 36);
    }

    /** Files that hold the sentence once everything in memory is on disk. */
    private static List<Path> found(String marker) throws Exception {
        try (var admin = TestDatabase.fresh().asAdmin(); var statement = admin.createStatement()) {
            statement.execute("checkpoint");
        }
        byte[] wanted = marker.substring(marker.indexOf(" : ") + 3).getBytes(StandardCharsets.UTF_8);
        List<Path> found = new ArrayList<>();
        for (Path place : PLACES) {
            try (var files = Files.walk(place)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    if (holds(file, wanted)) {
                        found.add(file);
                    }
                }
            }
        }
        return found;
    }

    private static boolean holds(Path file, byte[] wanted) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (java.nio.file.NoSuchFileException _) {
            // the server has just removed it
            return false;
        }
        for (int i = 0; i <= bytes.length - wanted.length; i++) {
            if (bytes[i] == wanted[0] && java.util.Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
