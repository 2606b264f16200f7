package brussels.boost.dialogue.domain;

import brussels.boost.access.Agreements;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.dialogue.Pile;
import brussels.boost.dialogue.SessionId;
import brussels.boost.dialogue.domain.MoveStore.Move;
import brussels.boost.dialogue.domain.PictureStore.Kind;
import brussels.boost.dialogue.domain.PlacedStore.NewCard;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.file.CleanPicture;
import brussels.boost.platform.file.Pictures;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The blank card: what no drawing of ours foresaw, drawn, photographed or said. */
@Component
public class AddOwnCard {
    private final Transactions transactions;
    private final OpenDialogue open;
    private final PlacedStore placed;
    private final PictureStore pictures;
    private final MoveStore moves;
    private final Agreements agreements;

    AddOwnCard(Transactions transactions, OpenDialogue open, PlacedStore placed, PictureStore pictures, MoveStore moves,
            Agreements agreements) {
        this.transactions = transactions;
        this.open = open;
        this.placed = placed;
        this.pictures = pictures;
        this.moves = moves;
        this.agreements = agreements;
    }

    /** @param id the form's submission: the own card's identifier @param agreed the person said yes to keeping a photo, heard in that language */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Request(UUID id, SessionId session, byte[] drawing, byte[] photo, String words, Set<Pile> piles, boolean agreed, String language) {}

    /** What to ask before a first photo is kept; empty when the answer was yes already. */
    public Optional<String> asking(Actor actor, SessionId session, String language) {
        return transactions.write(actor, () -> agreements.asking(open.read(actor, session), Agreements.Kind.PHOTO, language));
    }

    public void run(Actor actor, Request request) {
        String words = request.words().strip();
        boolean photo = request.photo().length > 0;
        boolean picture = photo || request.drawing().length > 0;
        if (!picture && words.isEmpty()) {
            throw Refusal.invalid("ownWords", "dialogue.refusal.blank");
        }
        DialoguePolicy.checkWords("ownWords", words);
        // before the transaction: no connection waits while a picture is drawn
        CleanPicture clean = picture ? Pictures.clean(photo ? request.photo() : request.drawing(), photo ? "photo" : "drawing") : null;
        transactions.write(actor, () -> keep(open.write(actor, request.session(), DialogueActs.HELD), request, clean,
                photo ? Kind.PHOTO : Kind.DRAWING, words));
    }

    private void keep(PatientAccess patient, Request request, @Nullable CleanPicture clean, Kind kind, String words) {
        String item = request.id().toString();
        if (kind == Kind.PHOTO) {
            agree(patient, request);
        }
        Lie lie = Lie.taken(request.piles());
        if (!moves.add(patient, request.session(), new Move(request.id(), item, Lie.ON_TABLE, lie, null))) {
            return;
        }
        if (clean != null) {
            pictures.add(patient, request.session(), request.id(), kind, clean);
        }
        placed.put(patient, request.session(), new NewCard(item, null, clean == null ? null : request.id(), words.isEmpty() ? null : words),
                request.piles(), DialoguePolicy.usualOwn());
    }

    /** Asked when it becomes true: before the first photo, not at the door. */
    private void agree(PatientAccess patient, Request request) {
        if (agreements.given(patient, Agreements.Kind.PHOTO)) {
            return;
        }
        if (!request.agreed()) {
            throw Refusal.invalid("agreed", "dialogue.refusal.photo");
        }
        if (!patient.mayWrite(Family.CONSENTS)) {
            throw Refusal.invalid("agreed", "dialogue.refusal.photo.referent");
        }
        boolean oneself = patient.actor() instanceof Actor.Oneself;
        agreements.give(patient, new Agreements.Given(Id.next(), Agreements.Kind.PHOTO, request.language(),
                oneself ? Agreements.Mode.ON_SCREEN : Agreements.Mode.ORAL, Agreements.Giver.PERSON, null));
    }
}
