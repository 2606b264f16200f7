package brussels.boost.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Audience;
import brussels.boost.access.Circles;
import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.access.NewMember;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.PersonExport;
import brussels.boost.access.Rights;
import brussels.boost.access.domain.KeepOwnPhoto;
import brussels.boost.access.domain.KeepPhoto;
import brussels.boost.directory.Directory;
import brussels.boost.directory.NewSource;
import brussels.boost.directory.ServiceId;
import brussels.boost.directory.Told;
import brussels.boost.directory.domain.kept.KeepAddress;
import brussels.boost.directory.domain.kept.KeptId;
import brussels.boost.plan.domain.sheet.MakeSheet;
import brussels.boost.plan.domain.sheet.ReadSheets;
import brussels.boost.plan.domain.sheet.SheetChoices;
import brussels.boost.plan.domain.sheet.SheetExtras;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.document.PdfChecks;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Faces, goals and addresses: what the sheet takes besides, each by one press. */
@BoostTest
class SheetFacesTest {
    private static final Act LOOK = Act.of("test.look");
    private static final String WHERE = "rue Cachée 12";

    @Autowired Transactions transactions;
    @Autowired Access access;
    @Autowired Circle circle;
    @Autowired Circles circles;
    @Autowired Plans plans;
    @Autowired Directory directory;
    @Autowired KeepAddress keep;
    @Autowired KeepOwnPhoto own;
    @Autowired KeepPhoto photos;
    @Autowired ReadSheets read;
    @Autowired MakeSheet make;
    @Autowired List<PersonExport> sections;

    private Circle.Amina amina;
    private MemberId salma;
    private PriorityId walk;
    private GoalId goal;

    @BeforeEach
    void amina_with_a_step_that_karim_does() {
        amina = circle.amina(Family.PRIORITIES);
        salma = MemberId.fresh();
        walk = PriorityId.fresh();
        goal = GoalId.fresh();
        transactions.write(amina.lucie(), () -> {
            var patient = access.write(amina.lucie(), amina.id(), LOOK, Family.CIRCLE, Family.PRIORITIES, Family.STEPS);
            circles.addMember(patient, new NewMember(salma, MemberCard.Kind.NEAR, MemberCard.State.ACTIVE, null, null,
                    new NewMember.Words("Salma", "sa fille", "0470 00 00 00", null), false, false, false, "bird"), Rights.Template.NOTHING.rights());
            plans.addPriority(patient, new NewPriority(walk, new Words("أن أنزل", "ar", "Descendre au parc"), Said.BY_PERSON, Picture.card("stairs"), false, true, Audience.CIRCLE, null));
            plans.addStep(patient, new NewStep(StepId.fresh(), walk, null, Words.french("Deux étages"), new Doer(Doer.Kind.MEMBER, null, amina.karimsPlace(), null), null, Picture.NONE, false, Audience.CIRCLE));
            plans.addGoal(patient, goal, walk, new Words("أن أذهب إلى السوق", "ar", null));
        });
    }

    private <T> T seen(Actor actor, Function<PatientAccess, T> look) {
        return transactions.write(actor, () -> look.apply(access.read(actor, amina.id(), LOOK, Family.CIRCLE)));
    }

    private MemberCard member(MemberId id) {
        return seen(amina.lucie(), patient -> circles.members(patient)).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private SheetChoices choices(SheetExtras extras, Map<UUID, String> french) {
        SheetChoices usual = read.table(amina.lucie(), amina.id(), null).choices();
        return new SheetChoices(usual.priorities(), Set.of(), french, "ar", false, "Amina", false, usual.caller(), "", "", "", 90, extras);
    }

    private SheetId made(SheetChoices choices) {
        var id = SheetId.fresh();
        make.make(amina.lucie(), new MakeSheet.Request(amina.id(), id, choices));
        return id;
    }

    private void keepSalma(boolean agreed) {
        photos.keep(amina.lucie(), new KeepPhoto.Request(amina.id(), salma, Id.next(), photo(), agreed));
    }

    /** A JPEG that says where it was taken. */
    private static byte[] photo() {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(700, 900, BufferedImage.TYPE_INT_RGB), "jpeg", out);
            byte[] jpeg = out.toByteArray();
            byte[] words = WHERE.getBytes(StandardCharsets.UTF_8);
            var said = new ByteArrayOutputStream();
            said.write(jpeg, 0, 2);
            said.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (words.length + 2)});
            said.writeBytes(words);
            said.write(jpeg, 2, jpeg.length - 2);
            return said.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_professional_shows_their_own_face_on_the_circle_and_the_sheet_until_they_take_it_back() {
        assertThat(member(amina.karimsPlace()).photo()).isNull();
        own.keep(amina.karim(), Id.next(), photo());
        MemberCard.Photo shown = member(amina.karimsPlace()).photo();
        assertThat(shown.face()).startsWith("data:image/jpeg;base64,");
        byte[] large = seen(amina.lucie(), patient -> circles.photo(patient, shown.id())).orElseThrow();
        assertThat(new String(large, StandardCharsets.ISO_8859_1)).doesNotContain("Cach");
        SheetId sheet = made(choices(SheetExtras.USUAL, Map.of()));
        assertThat(read.one(amina.lucie(), amina.id(), sheet).sheet().pictures()).containsKey(shown.id());

        own.remove(amina.karim());
        assertThat(member(amina.karimsPlace()).photo()).isNull();
        boolean still = seen(amina.lucie(), patient -> circles.photo(patient, shown.id()).isPresent());
        assertThat(still).isFalse();
        assertThat(read.one(amina.lucie(), amina.id(), sheet).sheet().pictures()).as("what is printed is printed").containsKey(shown.id());
        assertThat(read.table(amina.lucie(), amina.id(), null).preview().pictures()).isEmpty();
    }

    @Test
    void one_press_leaves_the_faces_out() {
        own.keep(amina.karim(), Id.next(), photo());
        SheetId sheet = made(choices(new SheetExtras(false, Set.of(), Set.of()), Map.of()));
        assertThat(read.one(amina.lucie(), amina.id(), sheet).sheet().pictures()).isEmpty();
    }

    @Test
    void somebody_near_is_photographed_with_their_word_and_nobody_puts_a_colleagues_face() {
        assertThatThrownBy(() -> keepSalma(false)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsKey("agreed"));
        keepSalma(true);
        assertThat(member(salma).photo()).isNotNull();
        assertThatThrownBy(() -> photos.keep(amina.lucie(), new KeepPhoto.Request(amina.id(), amina.karimsPlace(), Id.next(), photo(), true))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> photos.keep(amina.karim(), new KeepPhoto.Request(amina.id(), salma, Id.next(), photo(), true))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> own.keep(amina.herself(), Id.next(), photo())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> photos.keep(amina.lucie(), new KeepPhoto.Request(amina.id(), salma, Id.next(), "no picture".getBytes(StandardCharsets.UTF_8), true)))
                .isInstanceOf(Refusal.class);

        assertThat(exported().files()).hasSize(1);
        photos.remove(amina.lucie(), amina.id(), salma);
        assertThat(member(salma).photo()).isNull();
        assertThat(exported().files()).isEmpty();
    }

    private PersonExport.Part exported() {
        return seen(amina.herself(), patient -> sections.stream().filter(one -> one.key().equals("photos")).findFirst().orElseThrow().read(patient));
    }

    @Test
    void a_goal_stands_under_its_line_in_the_persons_words_when_it_was_pressed() throws Exception {
        assertThat(read.table(amina.lucie(), amina.id(), null).preview().sheet().priorities().getFirst().goals()).isEmpty();
        SheetId sheet = made(choices(new SheetExtras(true, Set.of(goal.value()), Set.of()), Map.of(goal.value(), "Aller au marché")));
        byte[] pdf = read.pdf(amina.lucie(), amina.id(), sheet);
        assertThat(PdfChecks.pages(pdf)).isEqualTo(1);
        assertThat(PdfChecks.text(pdf)).contains("Aller au marché");
        assertThat(read.table(amina.lucie(), amina.id(), null).draft().matters().getFirst().goals().getFirst().words().french()).isEqualTo("Aller au marché");
    }

    @Test
    void addresses_the_person_shows_stand_above_the_telephone_three_at_most() throws Exception {
        List<UUID> kept = List.of("a", "b", "c", "d").stream().map(this::kept).toList();
        keep(service("private"), Audience.PERSON);
        var draft = read.table(amina.lucie(), amina.id(), null).draft();
        assertThat(draft.addresses()).hasSize(4).allMatch(address -> !address.nameFr().contains("private"));
        assertThatThrownBy(() -> made(choices(new SheetExtras(true, Set.of(), Set.copyOf(kept)), Map.of())))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsKey("address"));
        SheetId sheet = made(choices(new SheetExtras(true, Set.of(), Set.copyOf(kept.subList(0, 3))), Map.of()));
        byte[] pdf = read.pdf(amina.lucie(), amina.id(), sheet);
        assertThat(PdfChecks.pages(pdf)).isEqualTo(1);
        assertThat(PdfChecks.text(pdf)).contains("Service a", "02 111 22 33").doesNotContain("Service d");
    }

    private UUID kept(String name) {
        return keep(service(name), Audience.CIRCLE);
    }

    private UUID keep(ServiceId service, Audience audience) {
        UUID id = Id.next();
        keep.run(amina.herself(), new KeepAddress.Request(new KeptId(id), amina.id(), service, "", "fr", audience));
        return id;
    }

    private ServiceId service(String name) {
        return transactions.write(Actor.Job.named("test-directory"), () -> {
            directory.source(new NewSource("sheet-test", "Test", 100, null, null, null));
            return directory.tell(List.of(new Told("sheet-test", name, Map.of("name_fr", "Service " + name, "phones", "02 111 22 33"), null))).getFirst();
        });
    }
}
