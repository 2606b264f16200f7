package brussels.boost.directory.domain.freshness;

import brussels.boost.directory.ServiceId;
import java.util.UUID;

/** What somebody found wrong. @param hear whether they wish to hear what became of it */
public record NewReport(UUID id, ServiceId service, Report.Kind kind, String words, boolean hear) {}
