package brussels.boost.access.domain.circle;

import brussels.boost.access.CircleAccess;
import brussels.boost.access.CircleChanged;
import brussels.boost.access.Circles;
import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.access.NewMember;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.Rights;
import brussels.boost.access.domain.Photo;
import brussels.boost.access.domain.PhotoStore;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The circle's face for other modules. */
@Component
class CircleDesk implements Circles {
    private final MemberReader reader;
    private final MemberStore store;
    private final OpenRights open;
    private final InviteMember invite;
    private final PhotoStore photos;
    private final ApplicationEventPublisher events;
    private final AnswerInvitation answers;

    CircleDesk(MemberReader reader, MemberStore store, OpenRights open, InviteMember invite, PhotoStore photos, ApplicationEventPublisher events,
            AnswerInvitation answers) {
        this.answers = answers;
        this.reader = reader;
        this.store = store;
        this.open = open;
        this.invite = invite;
        this.photos = photos;
        this.events = events;
    }

    /** What several parts of a page ask once. */
    private record Around(List<MemberCard> members) {}

    @Override
    public List<MemberCard> members(PatientAccess patient) {
        return patient.mayRead(Family.CIRCLE) ? patient.once(Around.class, () -> new Around(reader.all(patient))).members() : List.of();
    }

    @Override
    public Map<PersonId, List<MemberCard>> referents(CircleAccess circle) {
        return reader.referents(circle);
    }

    @Override
    public void addMember(PatientAccess patient, NewMember member, Rights rights) {
        add(patient, member, rights, MemberStore.Stay.OPEN);
    }

    @Override
    public void addMemberUntil(PatientAccess patient, NewMember member, Rights rights, LocalDate until) {
        add(patient, member, rights, new MemberStore.Stay(null, until, null));
    }

    @Override
    public List<Known> referentsNear() {
        return reader.referentsNear();
    }

    private void add(PatientAccess patient, NewMember member, Rights rights, MemberStore.Stay stay) {
        CirclePolicy.described(member);
        if (store.add(patient, member, stay)) {
            if (!rights.nothing()) {
                open.run(patient, member.id(), rights, null, "fr");
            }
            events.publishEvent(new CircleChanged(patient.person()));
        }
    }

    @Override
    public void invite(Actor actor, PersonId person, NewMember member, Rights rights, String mail, String language) {
        invite.run(actor, new InviteMember.Request(person, member, rights, mail, true, language));
    }

    @Override
    public String inviteQuietly(Actor actor, PersonId person, NewMember member, Rights rights, String mail, String language) {
        return invite.quietly(actor, new InviteMember.Request(person, member, rights, mail, true, language)).token();
    }

    @Override
    public void accept(Actor.Professional actor, String token) {
        answers.yes(actor, token, "");
    }

    @Override
    public void decline(String token) {
        answers.no(token, "");
    }

    @Override
    public void describe(PatientAccess patient, MemberId member, NewMember.Words words) {
        store.describe(patient, member, words);
    }

    @Override
    public Optional<byte[]> photo(PatientAccess patient, UUID photo) {
        return patient.mayRead(Family.CIRCLE) ? photos.full(patient, photo) : Optional.empty();
    }

    @Override
    public void putPhoto(PatientAccess patient, MemberId member, byte[] upload) {
        MemberCard card = reader.one(patient, member).orElseThrow(Refusal::notFound);
        CirclePolicy.photographed(card);
        photos.keep(patient, member, Id.next(), Photo.of(upload));
    }

    @Override
    public void putOwnPhoto(AccountId account, byte[] upload) {
        photos.keepOwn(account, Id.next(), Photo.of(upload));
    }
}
