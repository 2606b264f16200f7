package brussels.boost.dialogue.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.dialogue.Card;
import brussels.boost.dialogue.SessionId;
import brussels.boost.dialogue.TakenCard;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.file.CleanPicture;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the pages of a conversation show. */
@Component
public class ShowDialogue {
    private static final int LISTED = 50;

    private final Transactions transactions;
    private final Access access;
    private final OpenDialogue open;
    private final SessionStore sessions;
    private final PlacedStore placed;
    private final PictureStore pictures;
    private final Deck deck;

    ShowDialogue(Transactions transactions, Access access, OpenDialogue open, SessionStore sessions, PlacedStore placed, PictureStore pictures, Deck deck) {
        this.transactions = transactions;
        this.access = access;
        this.open = open;
        this.sessions = sessions;
        this.placed = placed;
        this.pictures = pictures;
        this.deck = deck;
    }

    /** One conversation: the deck in its language, and the cards taken. */
    public record Shown(Session session, List<Card> deck, List<TakenCard> taken, @Nullable Earlier earlier) {}

    /** The conversation before this one, shown beside as a memory; nothing is compared. */
    public record Earlier(Session session, List<TakenCard> taken) {}

    /** While it is held. */
    public Shown held(Actor actor, SessionId id, String page) {
        return transactions.write(actor, () -> {
            PatientAccess patient = open.write(actor, id, DialogueActs.HELD);
            Earlier earlier = sessions.latest(patient, id, 1).stream().findFirst()
                    .map(session -> new Earlier(session, placed.taken(patient, session.id()))).orElse(null);
            return shown(patient, id, page, earlier);
        });
    }

    /** Afterwards, by whoever may read what matters to the person. */
    public Shown read(Actor actor, SessionId id, String page) {
        return transactions.write(actor, () -> shown(open.read(actor, id), id, page, null));
    }

    private Shown shown(PatientAccess patient, SessionId id, String page, @Nullable Earlier earlier) {
        Session session = open.session(patient, id);
        return new Shown(session, deck.deck(session.language(), page), placed.taken(patient, id), earlier);
    }

    public List<Session> list(Actor actor, PersonId person) {
        return transactions.write(actor,
                () -> sessions.latest(access.read(actor, person, DialogueActs.READ, Family.PRIORITIES), null, LISTED));
    }

    /** Before a conversation: refuses whoever may not hold one; the language of the last one, if there was one. */
    public Before before(Actor actor, PersonId person) {
        return transactions.write(actor, () -> {
            PatientAccess patient = access.write(actor, person, DialogueActs.HELD, Family.PRIORITIES);
            return new Before(sessions.latest(patient, null, 1).stream().findFirst().map(Session::language).orElse(null));
        });
    }

    /** What set-up starts from. */
    public record Before(@Nullable String language) {}

    public CleanPicture picture(Actor actor, SessionId id, UUID picture) {
        return transactions.write(actor, () -> pictures.get(open.read(actor, id), id, picture).orElseThrow(Refusal::notFound));
    }

    /** The deck alone: nobody is concerned, but there is always an actor. */
    public List<Card> deck(Actor actor, String language, String page) {
        return transactions.read(actor, () -> deck.deck(language, page));
    }
}
