package brussels.boost.access;

import brussels.boost.platform.id.AccountId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which languages those who work here speak with people: said once, by themselves. Inside a transaction. */
public interface Speaks {
    /** Somebody said which languages they speak; published in the transaction that keeps it. */
    record Said(AccountId account, List<String> languages) {}

    /** Who said nothing is not in it. */
    Map<AccountId, List<String>> of(Collection<AccountId> accounts);

    /** Their own languages. @param languages BCP 47 tags, known ones only */
    void say(AccountId account, List<String> languages);

    default List<String> of(AccountId account) {
        return of(List.of(account)).getOrDefault(account, List.of());
    }
}
