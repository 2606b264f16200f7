package brussels.boost.platform.security;

import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.id.LinkId;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts. Passed as a parameter from the controller down; every transaction carries exactly one, and the
 * database's row-level security reads it. There is no current user to be fetched from somewhere.
 */
public sealed interface Actor {
    /** The word the database knows this kind by; {@code access.visible} switches on it. */
    String kind();

    /** The account behind the action, if an account is. */
    default @Nullable AccountId account() {
        return null;
    }

    /** The person acting for themself, or the subject of a link; what the database may show is bound to them. */
    default @Nullable PersonId person() {
        return null;
    }

    /** A professional, or an administrator, in one of the roles the account holds. The role itself opens no person. */
    record Professional(AccountId account, HatId hat) implements Actor {
        @Override
        public String kind() {
            return "professional";
        }
    }

    /**
     * The person accompanied, signed in with an account of their own.
     *
     * @param proved they gave their password again a moment ago: it is them, and not whoever holds their telephone
     */
    record Oneself(AccountId account, PersonId person, boolean proved) implements Actor {
        public Oneself(AccountId account, PersonId person) {
            this(account, person, false);
        }

        @Override
        public String kind() {
            return "oneself";
        }
    }

    /** A carer or another near one with an account: sees what the person opened to them. */
    record Carer(AccountId account) implements Actor {
        @Override
        public String kind() {
            return "carer";
        }
    }

    /** Whoever may change a circle, looking with one member's eyes: that member's rights, to read, and nothing of their own. @param toCome families they would have, instead of those open today; empty for today's */
    record Eyes(MemberId member, Set<String> toCome) implements Actor {
        /** By the rights that are open today. */
        public Eyes(MemberId member) {
            this(member, Set.of());
        }

        @Override
        public String kind() {
            return "eyes";
        }
    }

    /**
     * Whoever holds a capability link; it opens what its purpose says about one subject, and nothing else.
     *
     * @param signedIn the colleague who came to it with their own account, for the journal alone: it opens no more for them
     */
    record LinkHolder(LinkId link, String purpose, @Nullable PersonId person, @Nullable AccountId signedIn) implements Actor {
        public LinkHolder(LinkId link, String purpose, @Nullable PersonId person) {
            this(link, purpose, person, null);
        }

        @Override
        public String kind() {
            return "link";
        }
    }

    /** Another program, known by its client name. */
    record Machine(String client) implements Actor {
        @Override
        public String kind() {
            return "machine";
        }
    }

    /**
     * Work nobody clicked for. It is named in code, with the families of information it may touch; none by default,
     * and always of one person at a time.
     */
    record Job(String name, Set<String> families, @Nullable PersonId person) implements Actor {
        public static Job named(String name, String... families) {
            return new Job(name, Set.of(families), null);
        }

        /** The same work for one person: a job walks person by person, it never sees everybody at once. */
        public Job about(PersonId someone) {
            return new Job(name, families, someone);
        }

        @Override
        public String kind() {
            return "job";
        }
    }
}
