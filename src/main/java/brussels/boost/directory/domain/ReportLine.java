package brussels.boost.directory.domain;

import java.util.List;

/** One row of a file as the report names it. @param notes codes of what looked wrong, or why it was refused */
public record ReportLine(int line, String externalId, ImportLine.Verdict verdict, String name, List<String> notes) {}
