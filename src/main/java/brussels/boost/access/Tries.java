package brussels.boost.access;

import java.time.Duration;

/** How often somebody knocked with what does not exist, for doors that other modules keep. Inside a transaction. */
public interface Tries {
    /** Whether the running window already counts that many; nothing is counted by asking. */
    boolean over(String purpose, String key, int most, Duration window);

    /** One more that missed. */
    void missed(String purpose, String key, Duration window);
}
