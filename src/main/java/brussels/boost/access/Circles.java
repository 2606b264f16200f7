package brussels.boost.access;

import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is around a person. Others ask and add through it; what each one reads is on the circle's own page. */
public interface Circles {
    /** Those here, asked or announced, who keeps the overview first, then the référent; empty when the circle is not open to this access. */
    List<MemberCard> members(PatientAccess patient);

    /** The référents of those who chose the actor, one statement for the whole list. */
    Map<PersonId, List<MemberCard>> referents(CircleAccess circle);

    /** Adds somebody with what the person opens to them; the same identifier twice adds once. */
    void addMember(PatientAccess patient, NewMember member, Rights rights);

    /** Professionals the actor already knows: the référents of those who opened something to them. */
    List<Known> referentsNear();

    /** Adds somebody who is there until that day included, and then no longer, without anybody doing anything. */
    void addMemberUntil(PatientAccess patient, NewMember member, Rights rights, LocalDate until);

    /** A professional known by the circle they share with the actor. */
    record Known(AccountId account, @Nullable HatId hat) {}

    /**
     * Asks a professional into the circle; they see nothing until they say yes. Whoever asks tells them, and keeps the token sealed.
     *
     * @param mail theirs, for whom the person keeps out; nothing is sent to it
     */
    String inviteQuietly(Actor actor, PersonId person, NewMember member, Rights rights, String mail, String language);

    /** The professional says yes with such a token, in the role they wear; a whole use case. */
    void accept(Actor.Professional actor, String token);

    /** Not now; a whole use case. */
    void decline(String token);

    /** Asks somebody into the circle by a mail to their address; they see nothing until they say yes. */
    void invite(Actor actor, PersonId person, NewMember member, Rights rights, String mail, String language);

    /** A photo of a member as it is printed, JPEG; empty when it was taken back. */
    Optional<byte[]> photo(PatientAccess patient, UUID photo);

    /** Puts the photo of somebody near, with the word of both. */
    void putPhoto(PatientAccess patient, MemberId member, byte[] upload);

    /** Puts the photo an account has of itself. */
    void putOwnPhoto(AccountId account, byte[] upload);

    /** What is written about somebody already there, a référent's own telephone for example. */
    void describe(PatientAccess patient, MemberId member, NewMember.Words words);
}
