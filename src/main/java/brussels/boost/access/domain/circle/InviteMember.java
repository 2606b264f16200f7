package brussels.boost.access.domain.circle;

import brussels.boost.access.Access;
import brussels.boost.access.CircleChanged;
import brussels.boost.access.Family;
import brussels.boost.access.Links;
import brussels.boost.access.MemberCard;
import brussels.boost.access.Names;
import brussels.boost.access.NewMember;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.Rights;
import brussels.boost.access.Thresholds;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.mail.Outbox;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Somebody is asked into the circle by a link, on paper, by a code or by mail; they see nothing until they say yes. */
@Component
public class InviteMember {
    private final Transactions transactions;
    private final Access access;
    private final Names names;
    private final Links links;
    private final Outbox outbox;
    private final MemberReader reader;
    private final MemberStore store;
    private final CircleInvitationStore invitations;
    private final OpenRights open;
    private final ExclusionStore exclusions;
    private final ApplicationEventPublisher events;
    private final Thresholds thresholds;

    InviteMember(Transactions transactions, Access access, Names names, Links links, Outbox outbox, MemberReader reader, MemberStore store,
            CircleInvitationStore invitations, OpenRights open, ExclusionStore exclusions, ApplicationEventPublisher events, Thresholds thresholds) {
        this.thresholds = thresholds;
        this.transactions = transactions;
        this.access = access;
        this.names = names;
        this.links = links;
        this.outbox = outbox;
        this.reader = reader;
        this.store = store;
        this.invitations = invitations;
        this.open = open;
        this.exclusions = exclusions;
        this.events = events;
    }

    /** @param mail where the link is sent, or null when it is given by hand @param rights what opens once they say yes */
    public record Request(PersonId person, NewMember member, Rights rights, @Nullable String mail, boolean agreed, String language) {}

    /** @param token shown once: on paper, as a code, or in the mail */
    public record Sent(MemberId member, String name, String who, String token, Instant expires, boolean mailed) {}

    public Sent run(Actor actor, Request request) {
        return run(actor, request, true);
    }

    /** Told by whoever asks, not by a mail of ours. */
    Sent quietly(Actor actor, Request request) {
        return run(actor, request, false);
    }

    private Sent run(Actor actor, Request request, boolean mailed) {
        CirclePolicy.described(request.member());
        String mail = CirclePolicy.mail(request.mail());
        CirclePolicy.agreed(actor, request.agreed());
        return transactions.write(actor, () -> {
            var patient = access.write(actor, request.person(), CircleActs.INVITED, Family.CIRCLE);
            CirclePolicy.welcome(exclusions.keptOut(patient, null, request.member().words().name(), mail));
            if (store.add(patient, request.member(), MemberStore.Stay.OPEN)) {
                if (!request.rights().nothing()) {
                    open.run(patient, request.member().id(), request.rights(), null, request.language());
                }
                events.publishEvent(new CircleChanged(request.person()));
            }
            return link(patient, request.member().id(), mailed ? mail : null, request.language());
        });
    }

    /** Another link, for who lost the first; the first opens nothing any more. */
    public Sent again(Actor actor, PersonId person, MemberId member, @Nullable String to, String language) {
        String mail = CirclePolicy.mail(to);
        return transactions.write(actor, () -> link(access.write(actor, person, CircleActs.INVITED, Family.CIRCLE), member, mail, language));
    }

    private Sent link(PatientAccess patient, MemberId member, @Nullable String mail, String language) {
        MemberCard card = reader.one(patient, member).filter(one -> one.state() == MemberCard.State.ASKED && one.account() == null).orElseThrow(Refusal::notFound);
        links.of(patient, Links.Purpose.INVITATION).stream().filter(one -> one.subject().equals(member.value()) && one.revoked() == null)
                .forEach(one -> links.revoke(patient, one.id()));
        Links.Issued link = links.issue(patient, Links.Purpose.INVITATION, member.value(), thresholds.of(Thresholds.Line.CIRCLE_INVITATION), null);
        String name = names.nameToUse(patient);
        invitations.put(patient, member, name, link.expires());
        if (mail != null) {
            outbox.send(new Outbox.Letter(mail, language, "circle.mail.invited", "/invitation/" + link.token(), "invitation:" + link.id()));
        }
        return new Sent(member, name, card.name(), link.token(), link.expires(), mail != null);
    }
}
