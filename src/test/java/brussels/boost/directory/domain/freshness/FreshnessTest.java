package brussels.boost.directory.domain.freshness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.People;
import brussels.boost.directory.Directory;
import brussels.boost.directory.NewSource;
import brussels.boost.directory.ServiceId;
import brussels.boost.directory.Told;
import brussels.boost.directory.domain.EditEntry;
import brussels.boost.directory.domain.ListingReader;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.mail.Mailbox;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class FreshnessTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final Sql LATER = Sql.of("update directory.inquiry set asked_at = asked_at - make_interval(days => :days), expires_at = expires_at - make_interval(days => :days) where service_id = :id");
    private static final Sql NAME = Sql.of("insert into directory.editor (account_id) values (:id) on conflict do nothing");

    @Autowired People people;
    @Autowired AskServices ask;
    @Autowired AnswerCheck answer;
    @Autowired CallServices calls;
    @Autowired ReportError report;
    @Autowired DecideReport decide;
    @Autowired EditEntry edit;
    @Autowired Directory directory;
    @Autowired ListingReader listings;
    @Autowired Mailbox mailbox;
    @Autowired Transactions transactions;
    @Autowired Db db;

    private Actor.Professional editor;

    @BeforeEach
    void an_editor() {
        editor = people.anyNurse();
        transactions.write(editor, () -> db.sql(NAME).param("id", editor.account().value()).update());
    }

    private ServiceId told(String external, Map<String, String> more) {
        var values = new HashMap<>(more);
        values.putIfAbsent("name_fr", "Service " + external);
        return transactions.write(editor, () -> {
            directory.source(new NewSource("freshness", "freshness", 100, null, null, null));
            return directory.tell(List.of(new Told("freshness", external, values, LONG_AGO))).getFirst();
        });
    }

    private List<String> tokens(String address) {
        return mailbox.newest().stream().filter(mail -> mail.recipient().equals(address)).map(mail -> Pattern.compile("/check/(\\S+)").matcher(mail.body()).results().findFirst().orElseThrow().group(1)).toList();
    }

    private void days(ServiceId id, int days) {
        transactions.write(editor, () -> db.sql(LATER).param("days", days).param("id", id.value()).update());
    }

    private String shown(ServiceId id, String key) {
        return edit.read(editor, id).shown(key);
    }

    private static AnswerCheck.Request said(Map<String, String> values) {
        return new AnswerCheck.Request(values, "", UUID.randomUUID());
    }

    @Test
    void a_service_confirms_once_by_its_link_and_what_it_says_is_dated_today() {
        var id = told("once", Map.of("email", "once@example.org", "phones", "02 000 11 22", "name_nl", "Dienst"));
        ask.start(editor);
        String token = tokens("once@example.org").getFirst();
        assertThat(answer.look(token, "10.0.0.1")).isPresent();
        assertThat(answer.answer(token, "10.0.0.1", said(Map.of("phones", "02 000 11 22", "free_places", "-1")))).contains(true);
        var listing = transactions.read(editor, () -> listings.one(id).orElseThrow());
        assertThat(listing.checkedOn()).isEqualTo(edit.today());
        assertThat(listing.capacity()).isNotNull();
        assertThat(edit.read(editor, id).claims().get("phones")).anySatisfy(claim -> assertThat(claim.source()).isEqualTo("service"));
        assertThat(answer.look(token, "10.0.0.1")).isEmpty();
        assertThat(answer.answer(token, "10.0.0.1", said(Map.of("phones", "02 999 99 99")))).isEmpty();
        assertThat(shown(id, "phones")).isEqualTo("02 000 11 22");
    }

    @Test
    void a_new_link_goes_to_the_address_known_and_to_no_other() {
        var id = told("again", Map.of("email", "again@example.org"));
        ask.start(editor);
        String token = tokens("again@example.org").getFirst();
        answer.answer(token, "10.0.0.2", said(Map.of("name_fr", "Service again", "email", "thief@example.org")));
        assertThat(shown(id, "email")).isEqualTo("again@example.org");
        answer.sendAgain(token, "10.0.0.2");
        answer.sendAgain("no-such-token", "10.0.0.2");
        assertThat(tokens("thief@example.org")).isEmpty();
        assertThat(tokens("again@example.org")).hasSize(2);
        assertThat(answer.look(tokens("again@example.org").stream().filter(one -> !one.equals(token)).findFirst().orElseThrow(), "10.0.0.2")).isPresent();
    }

    @Test
    void it_is_reminded_once_and_silence_leads_to_a_call() {
        var id = told("silent", Map.of("email", "silent@example.org", "phones", "02 000 11 33"));
        ask.start(editor);
        ask.run();
        assertThat(tokens("silent@example.org")).hasSize(1);
        days(id, 11);
        ask.run();
        ask.run();
        assertThat(tokens("silent@example.org")).hasSize(2);
        days(id, 25);
        ask.run();
        assertThat(calls.list(editor)).anySatisfy(entry -> assertThat(entry.id()).isEqualTo(id));
        calls.nobody(editor, id);
        assertThat(calls.list(editor)).noneSatisfy(entry -> assertThat(entry.id()).isEqualTo(id));
        calls.heard(editor, id, Map.of("phones", "02 000 11 44"));
        assertThat(shown(id, "phones")).isEqualTo("02 000 11 44");
        assertThatThrownBy(() -> calls.list(people.anyNurse())).isInstanceOf(Refusal.class);
    }

    @Test
    void bad_input_is_named_and_the_link_still_answers() {
        var id = told("bad", Map.of("email", "bad@example.org"));
        ask.start(editor);
        String token = tokens("bad@example.org").getFirst();
        assertThatThrownBy(() -> answer.answer(token, "10.0.0.3", said(Map.of("phones", "appelez-nous", "name_fr", ""))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsKeys("phones", "name_fr"));
        assertThat(answer.answer(token, "10.0.0.3", said(Map.of("phones", "1710")))).contains(true);
        assertThat(shown(id, "phones")).isEqualTo("1710");
    }

    @Test
    void what_a_service_says_against_an_editor_waits_for_an_editor() {
        var id = told("against", Map.of("email", "against@example.org", "phones", "02 000 11 55"));
        edit.edit(editor, new EditEntry.Request(id, edit.read(editor, id).version(), Map.of("phones", "02 000 11 66")));
        transactions.write(editor, () -> db.sql(Sql.of("update directory.claim set checked_on = '2020-01-01' where service_id = :id")).param("id", id.value()).update());
        edit.edit(editor, new EditEntry.Request(id, edit.read(editor, id).version(), Map.of("email", "against@example.org", "website", "https://example.org")));
        transactions.write(editor, () -> db.sql(Sql.of("update directory.claim set checked_on = '2020-01-01' where service_id = :id")).param("id", id.value()).update());
        edit.choose(editor, id, "website", "editor");
        ask.start(editor);
        answer.answer(tokens("against@example.org").getFirst(), "10.0.0.4", said(Map.of("phones", "02 000 11 77")));
        assertThat(shown(id, "phones")).isEqualTo("02 000 11 66");
        assertThat(decide.read(editor).disputes()).anySatisfy(one -> assertThat(one.said()).isEqualTo("02 000 11 77"));
        decide.leave(editor, id, "phones");
        assertThat(decide.read(editor).disputes()).noneSatisfy(one -> assertThat(one.said()).isEqualTo("02 000 11 77"));
        assertThat(edit.read(editor, id).others("phones")).anySatisfy(one -> assertThat(one.value()).isEqualTo("02 000 11 77"));
    }

    @Test
    void whoever_finds_an_error_hears_what_became_of_it_unless_they_wish_not() {
        var id = told("wrong", Map.of());
        var karim = people.anyNurse();
        var heard = new NewReport(UUID.randomUUID(), id, Report.Kind.HOURS, "Fermé le lundi, dit Monsieur Peeters", true);
        report.run(karim, heard);
        report.run(karim, heard);
        report.run(karim, new NewReport(UUID.randomUUID(), id, Report.Kind.CLOSED, "", false));
        assertThat(report.mine(karim).reports()).singleElement().satisfies(one -> assertThat(one.state()).isEqualTo(Report.State.OPEN));
        assertThatThrownBy(() -> report.run(karim, new NewReport(UUID.randomUUID(), id, Report.Kind.OTHER, " ", true))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> decide.run(karim, heard.id(), true, "")).isInstanceOf(Refusal.class);
        decide.run(editor, heard.id(), true, "Merci, c’est changé.");
        assertThat(report.mine(karim).reports()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(Report.State.FIXED);
            assertThat(one.answer()).isEqualTo("Merci, c’est changé.");
            assertThat(one.words()).doesNotContain("Peeters");
        });
    }
}
