package brussels.boost.referral.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.Audience;
import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.access.People;
import brussels.boost.directory.Directory;
import brussels.boost.directory.NewSource;
import brussels.boost.directory.ServiceId;
import brussels.boost.directory.Told;
import brussels.boost.person.NewPerson;
import brussels.boost.person.Persons;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.file.CleanPicture;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.referral.ReferralId;
import brussels.boost.referral.ReferralStatus;
import brussels.boost.referral.Way;
import brussels.boost.testing.BoostTest;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A photo goes along with a request in the same two steps as the identity. */
@BoostTest
class ReferralPictureTest {
    private static final Actor JOB = Actor.Job.named("test");

    @Autowired People people;
    @Autowired Persons persons;
    @Autowired Transactions transactions;
    @Autowired Access access;
    @Autowired Directory directory;
    @Autowired AddPicture pictures;
    @Autowired SendReferral send;
    @Autowired ReadReferrals read;
    @Autowired MoveAsk move;
    @Autowired OpenReferral door;
    @Autowired AnswerReferral answer;
    @Autowired ReferralExport export;
    @Autowired BrusselsTime time;
    @Autowired JdbcClient jdbc;

    private record Scene(Actor.Professional lucie, PersonId person, ReferralId referral, UUID picture) {}

    @Test
    void before_it_is_sent_a_photo_is_its_author_s_alone() {
        var lucie = people.anyNurse();
        var person = met(lucie);
        UUID picture = pictures.add(lucie, person, UUID.randomUUID(), List.of(drawn()), 0).getFirst();
        assertThat(pictures.one(lucie, person, picture).mediaType()).isEqualTo("image/png");
        assertThatThrownBy(() -> pictures.one(new Actor.Oneself(AccountId.fresh(), person), person, picture)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> pictures.add(lucie, person, UUID.randomUUID(), List.of(drawn(), drawn()), 2)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> pictures.add(lucie, person, UUID.randomUUID(), List.of("not a picture".getBytes(java.nio.charset.StandardCharsets.UTF_8)), 0))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void the_service_opens_it_after_its_yes_and_after_saying_who_reads_and_the_person_sees_that() {
        var scene = sent("pa");
        var holder = holder(scene);
        assertThat(answer.look(holder)).get().satisfies(page -> assertThat(page.one().pictures()).containsExactly(scene.picture()));
        assertThatThrownBy(() -> answer.picture(holder, UUID.randomUUID(), scene.picture())).isInstanceOf(Refusal.class);
        answer.answer(holder, new AnswerReferral.Answer(UUID.randomUUID(), ReferralStatus.ACCEPTED, null, null, null));
        assertThatThrownBy(() -> answer.picture(holder, UUID.randomUUID(), scene.picture())).isInstanceOf(Refusal.class);
        UUID notBound = reading(holder, false);
        assertThatThrownBy(() -> answer.picture(holder, notBound, scene.picture())).isInstanceOf(Refusal.class);
        UUID reading = reading(holder, true);
        CleanPicture opened = answer.picture(holder, reading, scene.picture());
        answer.picture(holder, reading, scene.picture());
        assertThat(opened.bytes()).isEqualTo(pictures.one(scene.lucie(), scene.person(), scene.picture()).bytes());
        assertThat(ask(scene).moments()).filteredOn(moment -> moment.kind() == Moment.Kind.PICTURE).singleElement()
                .satisfies(moment -> assertThat(moment.who()).isEqualTo("Zoé Test"));
        transactions.write(scene.lucie(), () -> assertThat(export.read(access.read(scene.lucie(), scene.person(), ReferralActs.READ, Family.STEPS)).files())
                .containsOnlyKeys(scene.picture() + ".png"));
    }

    @Test
    void a_reading_opens_only_what_goes_along_with_its_own_request() {
        var one = sent("pb");
        var other = sent("pc");
        var holder = holder(one);
        answer.answer(holder, new AnswerReferral.Answer(UUID.randomUUID(), ReferralStatus.ACCEPTED, null, null, null));
        UUID reading = reading(holder, true);
        assertThatThrownBy(() -> answer.picture(holder, reading, other.picture())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> answer.picture(holder(other), reading, one.picture())).isInstanceOf(Refusal.class);
    }

    @Test
    void what_is_taken_back_takes_the_photo_along_and_the_rule_removes_it_later() {
        var scene = sent("pd");
        var holder = holder(scene);
        answer.answer(holder, new AnswerReferral.Answer(UUID.randomUUID(), ReferralStatus.ACCEPTED, null, null, null));
        UUID reading = reading(holder, true);
        move.withdraw(scene.lucie(), new MoveAsk.At(scene.person(), scene.referral(), ask(scene).id(), UUID.randomUUID()), null);
        assertThatThrownBy(() -> answer.picture(holder, reading, scene.picture())).isInstanceOf(Refusal.class);
        assertThat(answer.look(holder)).get().satisfies(page -> assertThat(page.one().pictures()).isEmpty());
        purge(30);
        assertThat(read.one(scene.lucie(), scene.person(), scene.referral()).referral().pictures()).containsExactly(scene.picture());
        purge(-1);
        assertThat(read.one(scene.lucie(), scene.person(), scene.referral()).referral().pictures()).isEmpty();
    }

    private void purge(int days) {
        transactions.write(JOB, () -> jdbc.sql("select referral.purge_pictures(?)").param(days).query(Integer.class).single());
    }

    private Scene sent(String key) {
        var lucie = people.anyNurse();
        var person = met(lucie);
        UUID picture = pictures.add(lucie, person, UUID.randomUUID(), List.of(drawn()), 0).getFirst();
        var id = ReferralId.fresh();
        send.send(lucie, new SendReferral.Request(person, id, null, List.of(new SendReferral.Target(service(key), Way.LINK, "service@example.org")),
                "Lire ce papier ensemble.", "fr", "", new Identity("Amina", List.of()), new Agreement(Agreement.By.PERSON, Agreement.How.ORAL, time.today()),
                Audience.CIRCLE, List.of(picture)));
        return new Scene(lucie, person, id, picture);
    }

    private PersonId met(Actor.Professional lucie) {
        var person = PersonId.fresh();
        transactions.write(lucie, () -> persons.meet(lucie, new NewPerson(person, "Amina", List.of("ar"), null, true, "fr")));
        return person;
    }

    private ServiceId service(String key) {
        return transactions.write(JOB, () -> {
            directory.source(new NewSource("referral-test", "Test", 200, null, null, null));
            return directory.tell(List.of(new Told("referral-test", key, Map.of("name_fr", "Service " + key), null))).getFirst();
        });
    }

    private Ask ask(Scene scene) {
        return read.one(scene.lucie(), scene.person(), scene.referral()).referral().asks().getFirst();
    }

    private Actor.LinkHolder holder(Scene scene) {
        return door.byLink(Objects.requireNonNull(ask(scene).token()), "127.0.0.1").orElseThrow();
    }

    private UUID reading(Actor.LinkHolder holder, boolean bound) {
        UUID id = UUID.randomUUID();
        answer.identity(holder, new Reader(id, "Zoé Test", "assistante sociale", bound));
        return id;
    }

    private static byte[] drawn() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
