package brussels.boost.access.domain;

import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Somebody who helps shows their face, or no longer, in every circle they stand in. */
@Component
public class KeepOwnPhoto {
    private final Transactions transactions;
    private final PhotoStore store;

    KeepOwnPhoto(Transactions transactions, PhotoStore store) {
        this.transactions = transactions;
        this.store = store;
    }

    /** The person accompanied stands in nobody's circle: they choose a picture for themself on their own page. */
    public static boolean offered(Actor actor) {
        return actor instanceof Actor.Professional || actor instanceof Actor.Carer;
    }

    /** What stands in a page; empty when none was put. */
    public Optional<String> now(Actor actor) {
        return offered(actor) ? transactions.read(actor, () -> store.own(account(actor))) : Optional.empty();
    }

    public void keep(Actor actor, UUID id, byte[] upload) {
        if (!offered(actor)) throw Refusal.forbidden("photo.refusal.notYours");
        if (upload.length == 0) throw Refusal.invalid("photo", "photo.refusal.none");
        Photo photo = Photo.of(upload);
        transactions.write(actor, () -> store.keepOwn(account(actor), id, photo));
    }

    public void remove(Actor actor) {
        transactions.write(actor, () -> store.removeOwn(account(actor)));
    }

    private static AccountId account(Actor actor) {
        return Objects.requireNonNull(actor.account());
    }
}
