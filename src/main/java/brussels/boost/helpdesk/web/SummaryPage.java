package brussels.boost.helpdesk.web;

import brussels.boost.helpdesk.domain.Summaries;
import brussels.boost.person.PersonCard;
import brussels.boost.platform.time.BrusselsTime;
import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What whoever asked takes along.
 *
 * @param token of the link, for its forms
 * @param qr picture of the page's own address
 * @param services in a few lines each
 * @param whose those in whose plan the member who looks may file it; none for others
 */
public record SummaryPage(Summaries.View v, String token, String qr, Content services, List<PersonCard> whose) {
    public String base() {
        return "/answer/" + token;
    }

    public LocalDate day() {
        Instant closed = v.question().closedAt();
        return BrusselsTime.dateOf(closed == null ? v.question().openedAt() : closed);
    }

    public boolean said(String worked) {
        return v.question().worked() != null && v.question().worked().name().equals(worked);
    }
}
