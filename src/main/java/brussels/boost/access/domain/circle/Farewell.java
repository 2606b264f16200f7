package brussels.boost.access.domain.circle;

import brussels.boost.platform.id.AccountId;
import java.time.Instant;

/** What somebody said to the person when they left the circle. @param who as the circle called them */
public record Farewell(AccountId account, String who, String words, Instant at) {}
