package brussels.boost.directory;

import org.jspecify.annotations.Nullable;

/** A source that files come from. @param rank whom to believe first, small numbers first */
public record NewSource(String code, String name, int rank, @Nullable String licence, @Nullable String attribution, @Nullable String url) {}
