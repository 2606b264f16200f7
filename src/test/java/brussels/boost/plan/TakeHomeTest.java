package brussels.boost.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Audience;
import brussels.boost.access.Family;
import brussels.boost.access.Links;
import brussels.boost.access.People;
import brussels.boost.audit.Journal;
import brussels.boost.person.NewPerson;
import brussels.boost.person.Persons;
import brussels.boost.plan.domain.sheet.FrozenSheet;
import brussels.boost.plan.domain.sheet.MakeSheet;
import brussels.boost.plan.domain.sheet.OpenSheet;
import brussels.boost.plan.domain.sheet.ReadSheets;
import brussels.boost.plan.domain.sheet.SheetChoices;
import brussels.boost.plan.domain.sheet.SheetExtras;
import brussels.boost.plan.domain.sheet.WithdrawSheet;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.document.PdfChecks;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.LinkId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BoostTest
class TakeHomeTest {
    private static final Act LOOK = Act.of("test.look");
    private static final Sql NOTES = Sql.of("select count(*) from plan.note");
    private static final Sql PRIORITIES = Sql.of("select count(*) from plan.priority");
    private static final Sql SHEETS = Sql.of("select count(*) from plan.sheet");
    private static final Sql END = Sql.of("update access.link set expires_at = now() - interval '1 minute' where id = :id");

    @LocalServerPort int port;
    @Autowired Transactions transactions;
    @Autowired Db db;
    @Autowired Access access;
    @Autowired Links links;
    @Autowired Journal journal;
    @Autowired People people;
    @Autowired Persons persons;
    @Autowired Plans plans;
    @Autowired MakeSheet make;
    @Autowired ReadSheets read;
    @Autowired WithdrawSheet withdraw;
    @Autowired OpenSheet open;

    private Actor.Professional nurse;
    private PersonId person;
    private PriorityId sleep;
    private PriorityId money;

    @BeforeEach
    void somebody_with_words() {
        nurse = people.anyNurse();
        person = persons.meet(nurse, new NewPerson(PersonId.fresh(), "Amina Exemple", List.of("ar", "fr"), null, true, "fr"));
        sleep = PriorityId.fresh();
        money = PriorityId.fresh();
        transactions.write(nurse, () -> {
            var patient = access.write(nurse, person, LOOK, Family.PRIORITIES, Family.STEPS, Family.NOTES);
            plans.addPriority(patient, new NewPriority(sleep, new Words("أن أنام", "ar", "Dormir"), Said.BY_PERSON, Picture.card("sleep"), false, true, Audience.CIRCLE, null));
            plans.addPriority(patient, new NewPriority(money, Words.french("Mes papiers"), Said.BY_PERSON, Picture.card("stairs"), true, true, Audience.PERSON, null));
            plans.addStep(patient, new NewStep(StepId.fresh(), sleep, null, new Words("علبة", "ar", null), Doer.PERSON, null, Picture.NONE, false, Audience.CIRCLE));
            plans.addNote(patient, new NewNote(NoteId.fresh(), NewNote.Kind.NOTE, "Une note qui reste ici", null, Audience.CIRCLE));
        });
    }

    private SheetChoices usual() {
        return read.table(nurse, person, null).choices();
    }

    private SheetChoices with(List<PriorityId> chosen, Set<PriorityId> asked, Map<UUID, String> french) {
        SheetChoices usual = usual();
        return new SheetChoices(chosen, asked, french, "ar", false, usual.givenName(), true, usual.caller(), "", "", "", 90, SheetExtras.USUAL);
    }

    private String made(SheetChoices choices) {
        var id = SheetId.fresh();
        make.make(nurse, new MakeSheet.Request(person, id, choices));
        return read.one(nurse, person, id).address().replaceFirst(".*/s/", "");
    }

    private HttpResponse<String> visit(String token, String language) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/s/" + token)).header("Accept-Language", language).build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static List<String> words(FrozenSheet sheet) {
        return sheet.sheet().priorities().stream().map(TakeHomeSheet.Priority::words).toList();
    }

    @Test
    void who_never_named_a_language_gets_the_sheet_in_that_of_their_words() {
        var omar = persons.meet(nurse, new NewPerson(PersonId.fresh(), "Omar Voorbeeld", List.of(), null, false, "nl"));
        assertThat(read.table(nurse, omar, null).choices().language()).isEqualTo("fr");
        transactions.write(nurse, () -> plans.addPriority(access.write(nurse, omar, LOOK, Family.PRIORITIES),
                new NewPriority(PriorityId.fresh(), new Words("Beter slapen", "nl", null), Said.BY_PERSON, Picture.card("sleep"), false, true, Audience.CIRCLE, null)));
        assertThat(read.table(nurse, omar, null).choices().language()).isEqualTo("nl");
    }

    @Test
    void the_page_behind_the_code_says_what_the_paper_says_even_when_the_plan_changed_since() throws Exception {
        String token = made(usual());
        transactions.write(nurse, () -> plans.addPriority(access.write(nurse, person, LOOK, Family.PRIORITIES),
                new NewPriority(PriorityId.fresh(), Words.french("Venue plus tard"), Said.BY_PERSON, Picture.NONE, false, true, Audience.CIRCLE, null)));
        var answer = visit(token, "fr");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        assertThat(answer.body()).contains("Amina", "أن أنام", "Dormir", "علبة", "tel:").doesNotContain("Exemple", "Venue plus tard", "Mes papiers", "Une note", person.toString());
    }

    @Test
    void a_sensitive_line_is_on_the_sheet_only_when_the_person_was_asked() {
        assertThat(words(read.table(nurse, person, null).preview())).containsExactly("أن أنام");
        assertThatThrownBy(() -> made(with(List.of(sleep, money), Set.of(), Map.of())))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsEntry("p", "plan.sheet.askFirst"));
        String token = made(with(List.of(sleep, money), Set.of(money), Map.of()));
        assertThat(words(open.open(new OpenSheet.Request(token, "192.0.2.1")).orElseThrow())).containsExactly("أن أنام", "Mes papiers");
    }

    @Test
    void the_paper_is_one_page_and_the_same_when_printed_again() throws Exception {
        var id = SheetId.fresh();
        make.make(nurse, new MakeSheet.Request(person, id, usual()));
        make.make(nurse, new MakeSheet.Request(person, id, usual()));
        byte[] pdf = read.pdf(nurse, person, id);
        assertThat(PdfChecks.pages(pdf)).isEqualTo(1);
        assertThat(PdfChecks.text(pdf)).contains("Dormir", "Amina").doesNotContain("Exemple", "papiers");
        assertThat(read.table(nurse, person, null).made()).hasSize(1);
    }

    @Test
    void a_translation_written_for_the_sheet_stays_with_the_words() {
        UUID step = read.table(nurse, person, null).draft().matters().getFirst().step().id().value();
        made(with(List.of(sleep), Set.of(), Map.of(step, "Une boîte")));
        assertThat(read.table(nurse, person, null).draft().matters().getFirst().step().words().french()).isEqualTo("Une boîte");
    }

    @Test
    void a_code_taken_back_or_over_answers_410_with_the_help_number_in_the_readers_language() throws Exception {
        String token = made(usual());
        SheetId id = read.table(nurse, person, null).made().getFirst().id();
        assertThat(visit(token, "fr").statusCode()).isEqualTo(200);
        assertThat(read.table(nurse, person, null).made().getFirst().lastOpened()).isNotNull();
        withdraw.withdraw(nurse, person, id);
        var answer = visit(token, "ar,fr;q=0.5");
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("هذه الورقة لم تعد مفتوحة", "02 000 00 00").doesNotContain("Amina");

        String other = made(usual());
        transactions.write(nurse, () -> {
            LinkId link = links.of(access.write(nurse, person, LOOK, Family.CIRCLE), Links.Purpose.SHEET).getFirst().id();
            return db.sql(END).param("id", link.value()).update();
        });
        assertThat(visit(other, "nl").statusCode()).isEqualTo(410);
        assertThat(visit("nothing-of-ours", "nl").body()).contains("Dit blad is niet meer open");
    }

    @Test
    void a_link_reads_its_own_sheet_and_no_other_row() {
        String token = made(usual());
        made(usual());
        Actor.LinkHolder holder = transactions.write(Actor.Job.named("test"), () -> links.look(token, Links.Purpose.SHEET).orElseThrow()).actor();
        transactions.read(holder, () -> {
            assertThat(count(SHEETS)).isEqualTo(1);
            assertThat(count(NOTES)).isZero();
            assertThat(count(PRIORITIES)).isZero();
            return true;
        });
        var invented = new Actor.LinkHolder(LinkId.fresh(), "SHEET", person);
        assertThat(transactions.read(invented, () -> count(SHEETS))).isZero();
        assertThatThrownBy(() -> transactions.write(holder, () -> access.read(holder, person, LOOK, Family.NOTES))).isInstanceOf(Refusal.class);
    }

    private int count(Sql sql) {
        return db.sql(sql).query((row, _) -> row.getInt(1)).single();
    }

    @Test
    void the_person_reads_that_the_sheet_was_opened_and_a_stranger_makes_none() {
        String token = made(usual());
        open.open(new OpenSheet.Request(token, "192.0.2.1"));
        var oneself = new Actor.Oneself(AccountId.fresh(), person);
        var acts = transactions.read(oneself, () -> journal.about(person, null, 50)).stream().map(Journal.Looked::act).collect(Collectors.toSet());
        assertThat(acts).contains("plan.sheet.made", "plan.sheet.opened");
        assertThatThrownBy(() -> read.table(people.anyNurse(), person, null)).isInstanceOf(Refusal.class);
    }

    @Test
    void somebody_who_tries_codes_has_to_wait() {
        String token = made(usual());
        for (int i = 0; i < 30; i++) {
            assertThat(open.open(new OpenSheet.Request("guess" + i, "192.0.2.99"))).isEmpty();
        }
        assertThat(open.open(new OpenSheet.Request(token, "192.0.2.99"))).isEmpty();
        assertThat(open.open(new OpenSheet.Request(token, "192.0.2.98"))).isPresent();
    }
}
