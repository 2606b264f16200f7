package brussels.boost.demo.domain;

import static brussels.boost.demo.domain.Cast.named;

import brussels.boost.access.Circles;
import brussels.boost.access.MemberCard;
import brussels.boost.access.NewMember;
import brussels.boost.access.Rights;
import brussels.boost.directory.KeptAddresses;
import brussels.boost.plan.Plans;
import brussels.boost.plan.SheetId;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.MemberId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What Amina takes home: faces drawn for the demonstration, addresses kept, somebody asked, and a sheet. */
@Component
class TakenHomeStory implements Chapter {
    private final Story story;
    private final Transactions transactions;
    private final Circles circles;
    private final KeptAddresses addresses;
    private final DemoDirectory directory;
    private final Plans plans;

    TakenHomeStory(Story story, Transactions transactions, Circles circles, KeptAddresses addresses, DemoDirectory directory, Plans plans) {
        this.story = story;
        this.transactions = transactions;
        this.circles = circles;
        this.addresses = addresses;
        this.directory = directory;
        this.plans = plans;
    }

    @Override
    public void tell() {
        transactions.write(Cast.LUCIE, () -> circles.putOwnPhoto(Cast.LUCIE.account(), face("lucie")));
        circles.invite(Cast.LUCIE, AminaStory.AMINA, new NewMember(new MemberId(named("amina.member.ferdi")), MemberCard.Kind.NEIGHBOUR, MemberCard.State.ASKED,
                null, null, new NewMember.Words("Ferdi", "voisin du rez, garde les colis", null, null), false, false, false, "key"),
                Rights.Template.NOTHING.rights(), "ferdi@example.org", "fr");
        story.tell(Cast.LUCIE, AminaStory.AMINA, patient -> {
            circles.putPhoto(patient, new MemberId(named("amina.member.salma")), face("salma"));
            addresses.keep(patient, named("amina.address.energy"), directory.id("cpas-energie"), "Demander le guichet énergie, avec la dernière facture.");
            addresses.keep(patient, named("amina.address.pharmacy"), directory.id("pharmacie-place"), "");
            addresses.keep(patient, named("amina.address.meals"), directory.id("repas-domicile"), "");
            plans.makeUsualSheet(patient, new SheetId(named("amina.sheet")));
        });
    }

    private static byte[] face(String name) {
        try (var in = Objects.requireNonNull(TakenHomeStory.class.getResourceAsStream("/demo/faces/" + name + ".jpg"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
