package brussels.boost.referral.domain;

import brussels.boost.access.Links;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.Thresholds;
import brussels.boost.directory.ServiceCard;
import brussels.boost.platform.mail.Outbox;
import brussels.boost.referral.AskId;
import brussels.boost.referral.ReferralId;
import brussels.boost.referral.ReferralStatus;
import brussels.boost.referral.Way;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends one request to one service: its link, its mail, its line in the story. Inside a transaction. */
@Component
class AskService {
    private final AskRows rows;
    private final Links links;
    private final Outbox outbox;
    private final Thresholds thresholds;

    AskService(AskRows rows, Links links, Outbox outbox, Thresholds thresholds) {
        this.rows = rows;
        this.links = links;
        this.outbox = outbox;
        this.thresholds = thresholds;
    }

    /** Sent twice, it is asked once. */
    AskId ask(PatientAccess patient, ReferralId referral, SendReferral.Target target, ServiceCard service, String language, @Nullable AskId after) {
        var id = new AskId(UUID.nameUUIDFromBytes((referral + " " + target.service() + " " + after).getBytes(StandardCharsets.UTF_8)));
        Links.Issued link = target.way() == Way.PHONE ? null : links.issue(patient, Links.Purpose.REFERRAL, id.value(), thresholds.of(Thresholds.Line.REFERRAL_LINK), null);
        boolean asked = rows.insert(patient, new AskRows.New(id, referral, target.service(), service.name(language), target.way(),
                target.way() == Way.LINK ? target.mail() : null, language, link, after));
        if (!asked) {
            if (link != null) {
                links.revoke(patient, link.id());
            }
            return id;
        }
        rows.happened(patient, derived(id, "requested"), id, Moment.Kind.STATUS, ReferralStatus.REQUESTED.name(), null, null);
        String to = target.mail();
        if (link != null && to != null && target.way() == Way.LINK) {
            mail(to, language, "referral.mail.asked", link.token(), "referral:" + link.id());
        }
        return id;
    }

    /** A mail about an ask that has a link and was sent by mail; the others hear it by telephone. @param what names the cause */
    void tell(Ask ask, String key, String what) {
        String token = ask.token();
        if (ask.way() == Way.LINK && token != null && ReferralPolicy.isMail(ask.mail())) {
            mail(ask.mail(), ask.language(), key, token, "referral:" + ask.id() + ":" + what);
        }
    }

    /** The link begins anew: a reminder, or a yes that was chosen. */
    Links.@Nullable Issued renew(PatientAccess patient, Ask ask, Thresholds.Line lifetime) {
        if (ask.link() == null) {
            return null;
        }
        Links.Issued link = links.issue(patient, Links.Purpose.REFERRAL, ask.id().value(), thresholds.of(lifetime), null);
        rows.link(patient, ask.id(), link);
        return link;
    }

    void mailRenewed(Ask ask, Links.Issued link, String key) {
        if (ask.way() == Way.LINK && ReferralPolicy.isMail(ask.mail())) {
            mail(ask.mail(), ask.language(), key, link.token(), "referral:" + link.id());
        }
    }

    private void mail(String to, String language, String key, String token, String dedupe) {
        outbox.send(new Outbox.Letter(to.strip(), language, key, "/r/" + token, dedupe));
    }

    static UUID derived(AskId ask, String what) {
        return UUID.nameUUIDFromBytes((ask + " " + what).getBytes(StandardCharsets.UTF_8));
    }
}
