package brussels.boost.person.domain;

import java.time.LocalDate;

/** By when a request is answered: one month, once two more with a reason (GDPR art. 12(3)). */
final class RequestPolicy {
    private RequestPolicy() {}

    /** The last day of a month that is too short stands for its missing days. */
    static LocalDate due(LocalDate asked) {
        return asked.plusMonths(1);
    }

    static boolean mayExtend(boolean extendedAlready) {
        return !extendedAlready;
    }
}
