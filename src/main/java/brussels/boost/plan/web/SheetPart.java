package brussels.boost.plan.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The sheet on the record page. @param last when the last one was made, or null */
public record SheetPart(String pid, boolean oneself, @Nullable Instant last) {}
