package brussels.boost.plan;

import org.jspecify.annotations.Nullable;

/** Who said the words, apart from who wrote them down. @param who in free words, for a carer or somebody else */
public record Said(By by, @Nullable String who) {
    /** The person, somebody near them, or another. */
    public enum By {
        PERSON,
        CARER,
        OTHER
    }

    public static final Said BY_PERSON = new Said(By.PERSON, null);
}
