package brussels.boost.dialogue.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.dialogue.Pile;
import brussels.boost.dialogue.SessionId;
import brussels.boost.dialogue.domain.MoveStore.Move;
import brussels.boost.dialogue.domain.PictureStore.Kind;
import brussels.boost.dialogue.domain.PlacedStore.NewCard;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.file.CleanPicture;
import brussels.boost.platform.file.Pictures;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
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

    AddOwnCard(Transactions transactions, OpenDialogue open, PlacedStore placed, PictureStore pictures, MoveStore moves) {
        this.transactions = transactions;
        this.open = open;
        this.placed = placed;
        this.pictures = pictures;
        this.moves = moves;
    }

    /** @param id the form's submission: the own card's identifier */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Request(UUID id, SessionId session, byte[] drawing, byte[] photo, String words, Set<Pile> piles) {}

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
}
