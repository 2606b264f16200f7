package brussels.boost.helpdesk.domain;

import brussels.boost.helpdesk.Caller;
import brussels.boost.helpdesk.Channel;
import brussels.boost.helpdesk.LineId;
import brussels.boost.helpdesk.Outcome;
import brussels.boost.helpdesk.QuestionId;
import brussels.boost.platform.id.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as it stands.
 *
 * @param line null when nobody has a line yet
 * @param heldBy the adviser who has it; null: whoever takes it
 * @param askedBy the professional who wrote it themself
 * @param words null when none were kept, or they are erased
 * @param steps what whoever asked can do next
 * @param gap the gap it reported
 * @param worked what whoever asked said a week later
 */
public record Question(QuestionId id, @Nullable LineId line, Channel channel, @Nullable AccountId heldBy, @Nullable AccountId askedBy, @Nullable Caller caller,
        @Nullable String trade, @Nullable String unit, @Nullable String language, List<String> themes, @Nullable String words, @Nullable String reach,
        @Nullable String steps, boolean open, @Nullable LocalDate callBackOn, @Nullable Outcome outcome, boolean gap, Instant openedAt,
        @Nullable Instant closedAt, boolean workedAsked, @Nullable Worked worked) {
    /** Whether it helped, as whoever asked says. */
    public enum Worked {
        YES,
        PARTLY,
        NO
    }

    /** Not kept yet: what the page of a new question starts from. */
    public static Question fresh(QuestionId id, AccountId adviser, Instant now) {
        return new Question(id, null, Channel.CALL, adviser, null, null, null, null, null, List.of(), null, null, null, true, null, null, false, now, null, false, null);
    }

    /** The mail address to answer to, if that is what was left. */
    public @Nullable String mail() {
        return reach != null && reach.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+") ? reach : null;
    }
}
