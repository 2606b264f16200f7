package brussels.boost.referral.domain;

import brussels.boost.access.Thresholds;
import brussels.boost.platform.file.CleanPicture;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.referral.ReferralStatus;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The service answers without account: yes, no with a reason, a question; later that it began, ended or did not succeed. */
@Component
public class AnswerReferral {
    private final OpenReferral door;
    private final BehindLinkStore store;
    private final Reasons reasons;
    private final Thresholds thresholds;
    private final ServiceSaysNo no;
    private final PictureRows pictures;

    AnswerReferral(OpenReferral door, BehindLinkStore store, Reasons reasons, Thresholds thresholds, ServiceSaysNo no, PictureRows pictures) {
        this.door = door;
        this.store = store;
        this.reasons = reasons;
        this.thresholds = thresholds;
        this.no = no;
        this.pictures = pictures;
    }

    /** What the page offers. @param reasons a service may give */
    public record Page(BehindLink one, List<Reason> reasons) {}

    /** @param id of the answer: sent twice, it is said once @param who who answers, if they said */
    public record Answer(UUID id, ReferralStatus becomes, @Nullable String reason, @Nullable String words, @Nullable String who) {}

    /** Empty when the person's key is gone: nothing is kept any more. */
    public Optional<Page> look(Actor.LinkHolder holder) {
        try {
            return door.as(holder, ReferralActs.LINK_OPENED, patient -> store.behind(patient).map(one -> new Page(one, reasons.saidBy("SERVICE"))));
        } catch (Refusal _) {
            return Optional.empty();
        }
    }

    public void answer(Actor.LinkHolder holder, Answer answer) {
        door.as(holder, ReferralActs.LINK_ANSWERED, patient -> {
            BehindLink one = store.behind(patient).orElseThrow(Refusal::notFound);
            if (one.status() == answer.becomes()) {
                return one;
            }
            ReferralPolicy.checkNext(one.status(), answer.becomes());
            String reason = answer.becomes().wantsReason() ? reasons.known(answer.reason(), "reason", "SERVICE") : null;
            if (!store.answer(patient, one.status(), answer.becomes(), reason, answer.words(), answer.id(), answer.who())) {
                throw Refusal.absent("referral.refusal.moved");
            }
            if (answer.becomes() == ReferralStatus.ACCEPTED) {
                store.livesOn(thresholds.of(Thresholds.Line.REFERRAL_LINK_AFTER_YES));
            }
            if (answer.becomes() == ReferralStatus.REJECTED || answer.becomes() == ReferralStatus.FAILED) {
                no.said(one.referral(), one.domain(), one.unit(), one.service(), answer.becomes(), reason);
            }
            return one;
        });
    }

    public void ask(Actor.LinkHolder holder, UUID id, String words, @Nullable String who) {
        ReferralPolicy.words(words, "question");
        door.as(holder, ReferralActs.LINK_ANSWERED, patient -> store.question(patient, id, words, who));
    }

    /** Who the person is, to a reader who states name, function and secrecy; who is not bound by it reads how to call back. */
    public Identity identity(Actor.LinkHolder holder, Reader reader) {
        boolean bound = ReferralPolicy.bound(reader);
        return door.as(holder, ReferralActs.IDENTITY_READ, patient -> {
            Identity whole = store.identity(patient, reader.id(), reader.name(), reader.function(), bound).orElseThrow(Refusal::notFound);
            return bound ? whole : whole.toCallBack();
        });
    }

    /** @param reading by which the reader said, within the hour, who they are and that secrecy binds them */
    public CleanPicture picture(Actor.LinkHolder holder, UUID reading, UUID picture) {
        UUID opened = UUID.nameUUIDFromBytes((reading + " " + picture).getBytes(StandardCharsets.UTF_8));
        return door.as(holder, ReferralActs.PICTURE_READ, patient -> pictures.behindLink(patient, reading, picture, opened).orElseThrow(Refusal::notFound));
    }
}
