package brussels.boost.dialogue.domain;

import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.access.History;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.file.Pictures;
import brussels.boost.platform.file.SquarePhoto;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Another drawing for a card, from somebody who draws here: with who drew it, under which licence, with whom it was
 * tried and who approved it. What was shown before stays where it was shown.
 */
@Component
public class ReplaceDrawing {
    /** Sharp on a large screen and on paper, small on the wire. */
    private static final int SIDE = 800;
    private static final int LONGEST = 200;
    private static final UUID NONE = new UUID(0, 0);

    private final Transactions transactions;
    private final Duties duties;
    private final History history;
    private final EditCard cards;
    private final DrawingStore store;
    private final KnownDrawings known;

    ReplaceDrawing(Transactions transactions, Duties duties, History history, EditCard cards, DrawingStore store, KnownDrawings known) {
        this.transactions = transactions;
        this.duties = duties;
        this.history = history;
        this.cards = cards;
        this.store = store;
        this.known = known;
    }

    /** What is sent with the picture. */
    public record Provenance(String drawnBy, String licence, String triedWith, String approvedBy) {}

    /** A card and the drawings it had, the newest first. */
    public record Opened(EditCard.Card card, List<Drawing> drawings) {
        public Optional<Drawing> shown() {
            return drawings.stream().filter(one -> one.until() == null).findFirst();
        }
    }

    public Opened read(Actor actor, String card) {
        EditCard.Card opened = cards.one(actor, card).card();
        return transactions.read(actor, () -> new Opened(opened, of(card)));
    }

    /** @param id made by the form */
    public void put(Actor actor, String card, UUID id, byte[] upload, Provenance typed) {
        cards.one(actor, card);
        check(typed, upload.length > 0);
        byte[] jpeg = SquarePhoto.jpeg(Pictures.clean(upload, "drawing").bytes(), SIDE);
        change(actor, card, () -> store.put(new Drawing(id, card, typed.drawnBy().strip(), typed.licence().strip(), typed.triedWith().strip(), typed.approvedBy().strip(),
                Instant.EPOCH, null), jpeg));
    }

    /** The program's own drawing again. */
    public void takeBack(Actor actor, String card) {
        change(actor, card, () -> store.end(card, NONE));
    }

    /** One of those there were. @param id made by the form */
    public void again(Actor actor, String card, UUID id, UUID old) {
        change(actor, card, () -> {
            if (!store.again(id, card, old)) {
                throw Refusal.notFound();
            }
        });
    }

    /** To whoever looks at a card: it shows nothing of anybody. */
    public byte[] jpeg(UUID id) {
        return transactions.read(Actor.Job.named("cards"), () -> store.jpeg(id)).orElseThrow(Refusal::notFound);
    }

    private void change(Actor actor, String card, Runnable work) {
        transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            String was = shown(card);
            work.run();
            history.keep(actor, EditCard.SUBJECT, card, "card.drawing", was, shown(card));
        });
        known.refresh();
    }

    private String shown(String card) {
        return of(card).stream().filter(one -> one.until() == null).findFirst().map(one -> one.drawnBy() + ", " + one.licence()).orElse("card.drawing.own");
    }

    private List<Drawing> of(String card) {
        return store.all().stream().filter(one -> one.card().equals(card)).toList();
    }

    private static void check(Provenance typed, boolean there) {
        Map<String, String> wrong = new TreeMap<>();
        if (!there) {
            wrong.put("drawing", "card.drawing.missing");
        }
        if (typed.drawnBy().isBlank()) {
            wrong.put("drawnBy", "card.drawnBy.missing");
        }
        if (typed.licence().isBlank()) {
            wrong.put("licence", "card.licence.missing");
        }
        Map.of("drawnBy", typed.drawnBy(), "licence", typed.licence(), "triedWith", typed.triedWith(), "approvedBy", typed.approvedBy()).forEach((field, text) -> {
            if (text.length() > LONGEST) {
                wrong.put(field, "list.refusal.tooLong");
            }
        });
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
    }
}
