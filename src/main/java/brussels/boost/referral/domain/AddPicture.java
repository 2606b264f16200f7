package brussels.boost.referral.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.file.CleanPicture;
import brussels.boost.platform.file.Pictures;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** A photo is added while a request is prepared, and looked at again by whoever may read the request. */
@Component
public class AddPicture {
    public static final int MOST = 3;

    private final Transactions transactions;
    private final Access access;
    private final PictureRows rows;

    AddPicture(Transactions transactions, Access access, PictureRows rows) {
        this.transactions = transactions;
        this.access = access;
        this.rows = rows;
    }

    /** @param form sent twice, the same pictures @param already added before, to this request @return those added */
    public List<UUID> add(Actor actor, PersonId person, UUID form, List<byte[]> uploads, int already) {
        if (uploads.size() + already > MOST) {
            throw Refusal.invalid("photo", "referral.photo.tooMany");
        }
        // before the transaction: no connection waits while a picture is drawn
        List<CleanPicture> clean = uploads.stream().map(upload -> Pictures.clean(upload, "photo")).toList();
        List<UUID> ids = IntStream.range(0, clean.size()).mapToObj(n -> UUID.nameUUIDFromBytes((form + " " + n).getBytes(StandardCharsets.UTF_8))).toList();
        if (!clean.isEmpty()) {
            transactions.write(actor, () -> {
                PatientAccess patient = access.write(actor, person, ReferralActs.PREPARED, Family.STEPS);
                ReferralPolicy.checkSend(patient);
                for (int n = 0; n < clean.size(); n++) {
                    rows.add(patient, ids.get(n), clean.get(n));
                }
            });
        }
        return ids;
    }

    public CleanPicture one(Actor actor, PersonId person, UUID id) {
        return transactions.write(actor, () -> rows.one(access.read(actor, person, ReferralActs.READ, Family.STEPS), id)).orElseThrow(Refusal::notFound);
    }
}
