package brussels.boost.plan.web;

import brussels.boost.plan.domain.sheet.FrozenSheet;
import org.jspecify.annotations.Nullable;

/** The sheet on a telephone others use too. @param sheet null when none was made, or its code was taken back */
public record SharedSheet(@Nullable FrozenSheet sheet) {}
