package brussels.boost.seeking.domain;

import brussels.boost.platform.id.AccountId;
import org.jspecify.annotations.Nullable;

/** What somebody who was asked answered, or that they did not. */
public record Answer(AccountId account, Kind kind, @Nullable Reason reason) {
    /** What somebody answered. */
    public enum Kind {
        YES,
        NOT_NOW,
        SILENT
    }
}
