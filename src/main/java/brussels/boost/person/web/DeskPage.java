package brussels.boost.person.web;

import brussels.boost.person.domain.AnswerDuplicate;
import brussels.boost.person.domain.ReadDesk;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The desk: requests by the day of their answer, possible duplicates, and the doors to the registers. */
public record DeskPage(List<ReadDesk.Waiting> requests, List<AnswerDuplicate.Pair> duplicates, LocalDate today, @Nullable String next) {
    private static final int PAGE = 25;
    private static final int SOON = 7;

    static DeskPage of(List<ReadDesk.Waiting> found, List<AnswerDuplicate.Pair> duplicates, LocalDate today) {
        boolean more = found.size() > PAGE;
        List<ReadDesk.Waiting> shown = more ? found.subList(0, PAGE) : found;
        ReadDesk.Waiting last = more ? shown.getLast() : null;
        return new DeskPage(shown, duplicates, today, last == null ? null : "/administration/privacy?due=" + last.due() + "&after=" + last.id());
    }

    public boolean soon(ReadDesk.Waiting request) {
        return ChronoUnit.DAYS.between(today, request.due()) <= SOON;
    }
}
