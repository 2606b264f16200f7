package brussels.boost.plan;

import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.MemberId;
import org.jspecify.annotations.Nullable;

/** Who does a step: the person too. @param name as shown; the person's own name is not repeated here */
public record Doer(Kind kind, @Nullable AccountId account, @Nullable MemberId member, @Nullable String name) {
    /** How the doer is known. */
    public enum Kind {
        PERSON,
        ACCOUNT,
        MEMBER,
        OTHER,
        /** Nobody yet. */
        NOBODY
    }

    public static final Doer PERSON = new Doer(Kind.PERSON, null, null, null);
    public static final Doer NOBODY = new Doer(Kind.NOBODY, null, null, null);

    public static Doer account(AccountId account, String name) {
        return new Doer(Kind.ACCOUNT, account, null, name);
    }

    /** @param account the member's account, if they have one */
    public static Doer member(MemberId member, @Nullable AccountId account, String name) {
        return new Doer(Kind.MEMBER, account, member, name);
    }

    public static Doer other(String name) {
        return new Doer(Kind.OTHER, null, null, name);
    }
}
