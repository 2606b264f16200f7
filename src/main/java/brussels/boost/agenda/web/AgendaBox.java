package brussels.boost.agenda.web;

import brussels.boost.agenda.Moments;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What has been agreed, on the record page and on the person's own.
 *
 * @param may agree something here
 * @param professional the actor will be there unless said otherwise
 * @param oneself the person looks at their own
 */
public record AgendaBox(String pid, Moments moments, boolean may, boolean professional, boolean oneself, UUID me, LocalDate today) {
    public boolean empty() {
        return moments.appointments().isEmpty();
    }
}
