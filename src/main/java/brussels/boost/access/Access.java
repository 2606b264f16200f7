package brussels.boost.access;

import brussels.boost.platform.id.HatId;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.util.Optional;
import java.util.Set;

/** Makes the capabilities. Every call checks, writes the journal and belongs to the running transaction. */
public interface Access {
    /** To read; refuses, and the refusal is written, unless the person opened every one of these families. */
    PatientAccess read(Actor actor, PersonId person, Act act, Family... families);

    /** To write in these families; reading them comes with it. */
    PatientAccess write(Actor actor, PersonId person, Act act, Family... families);

    /** To a list across those who chose this actor. */
    CircleAccess circle(Actor actor, Act act);

    /** To counts, without anybody's identifier; for who coordinates a programme or administers the installation. */
    AggregateAccess aggregate(Actor actor, Act act);

    /**
     * The person chose this professional and has no file yet: makes their key, the relation and its first rights.
     * The same member id twice opens one file.
     */
    PatientAccess begin(Actor.Professional actor, PersonId person, MemberId member, Set<Family> opened, Act act);

    /** A carer opens a file about themself, that the person they help has no door to. Empty when they already have one. */
    Optional<PatientAccess> beginOwn(Actor.Oneself carer, Act act);

    /** Destroys the person's key: their texts and files, in the tables, the history and every backup, are gone. */
    void destroyKey(PatientAccess patient);
}
