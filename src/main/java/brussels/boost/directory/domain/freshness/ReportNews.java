package brussels.boost.directory.domain.freshness;

import brussels.boost.access.CircleAccess;
import brussels.boost.access.Waits;
import brussels.boost.platform.id.AccountId;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever found something wrong hears on Ma journée what became of it. */
@Component
class ReportNews implements Waits {
    private final ReportStore reports;

    ReportNews(ReportStore reports) {
        this.reports = reports;
    }

    @Override
    public List<Wait> of(CircleAccess circle, Instant since) {
        AccountId account = circle.actor().account();
        return account == null ? List.of() : reports.heard(account, since).stream()
                .map(report -> new Wait(null, Kind.CAME_IN, "directory.report.came." + report.state(), null, "book", report.decided(), "/directory/reports")).toList();
    }
}
