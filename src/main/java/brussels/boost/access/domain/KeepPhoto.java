package brussels.boost.access.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.access.domain.circle.CircleActs;
import brussels.boost.access.domain.circle.CirclePolicy;
import brussels.boost.access.domain.circle.MemberReader;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The photo of somebody near, put in a person's circle with the word of both, and taken away. */
@Component
public class KeepPhoto {
    private final Transactions transactions;
    private final Access access;
    private final MemberReader reader;
    private final PhotoStore store;

    KeepPhoto(Transactions transactions, Access access, MemberReader reader, PhotoStore store) {
        this.transactions = transactions;
        this.access = access;
        this.reader = reader;
        this.store = store;
    }

    /** @param agreed whoever is on the photo said yes, and the person too */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Request(PersonId person, MemberId member, UUID id, byte[] photo, boolean agreed) {}

    public void keep(Actor actor, Request request) {
        if (request.photo().length == 0) throw Refusal.invalid("photo", "photo.refusal.none");
        if (!request.agreed()) throw Refusal.invalid("agreed", "photo.refusal.agreed");
        Photo photo = Photo.of(request.photo());
        transactions.write(actor, () -> {
            var patient = access.write(actor, request.person(), CircleActs.PHOTO_KEPT, Family.CIRCLE);
            MemberCard member = reader.one(patient, request.member()).orElseThrow(Refusal::notFound);
            CirclePolicy.photographed(member);
            store.keep(patient, member.id(), request.id(), photo);
        });
    }

    public void remove(Actor actor, PersonId person, MemberId member) {
        transactions.write(actor, () -> {
            var patient = access.write(actor, person, CircleActs.PHOTO_REMOVED, Family.CIRCLE);
            if (!store.remove(patient, member)) throw Refusal.notFound();
        });
    }
}
