package brussels.boost.access;

import brussels.boost.platform.id.LinkId;
import brussels.boost.platform.security.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Capability links: one purpose, one subject, a 128-bit token kept only as its hash, an end, a way to revoke. Looking
 * at a link never uses it up; a deliberate act does. Tries with tokens that do not exist are throttled by the door.
 */
public interface Links {
    /** What a link is for; the database knows by the same name what it opens. */
    enum Purpose {
        /** The page behind the take-home sheet's QR code. */
        SHEET,
        SIGN_IN,
        INVITATION,
        /** A person comes to their own page for the first time, or with a new password. */
        OWN_PAGE,
        /** The page of somebody who looks for a référent. */
        SEEKING,
        /** Somebody comes to work here: they choose their own password, or add the role to their account. */
        STAFF,
        /** Whoever started the program makes the first administrator. */
        FIRST_ADMINISTRATOR,
        CALENDAR,
        /** The summary of an answer of the helpdesk. */
        HELPDESK,
        /** A service says whether what the directory shows of it is still true. */
        SERVICE_CHECK,
        /** The page on which a service answers a request. */
        REFERRAL
    }

    /** A link as its maker gets it, once: the token is not kept. */
    record Issued(LinkId id, String token, Instant expires) {}

    /** A link as its holder shows it. */
    record Held(LinkId id, Purpose purpose, UUID subject, Actor.LinkHolder actor, Instant expires) {}

    /** A link about a person as the person and their référent see it. */
    record Listed(LinkId id, Purpose purpose, UUID subject, Instant created, Instant expires, @Nullable Instant revoked, @Nullable Instant lastUsed) {}

    /** For the person of this access, e.g. a sheet. @param uses how often it may be used, null for until it expires */
    Issued issue(PatientAccess patient, Purpose purpose, UUID subject, Duration lifetime, @Nullable Integer uses);

    /** For no person: sign-in, invitation. Inside a transaction. */
    Issued issue(Actor actor, Purpose purpose, UUID subject, Duration lifetime, int uses);

    /** Empty when unknown, of another purpose, expired, used up or revoked. */
    Optional<Held> look(String token, Purpose purpose);

    /** What a link of this purpose was for, even when it is over: a new one goes to whom the subject is known to belong. */
    Optional<UUID> subjectEvenOver(String token, Purpose purpose);

    /** Uses a link once; false when there was nothing left to use. */
    boolean use(String token);

    List<Listed> of(PatientAccess patient, Purpose purpose);

    void revoke(PatientAccess patient, LinkId link);
}
