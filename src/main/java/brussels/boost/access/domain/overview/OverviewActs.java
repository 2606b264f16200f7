package brussels.boost.access.domain.overview;

import brussels.boost.access.Act;

/** What the person reads about who keeps the overview. */
public final class OverviewActs {
    public static final Act CHOSEN = Act.of("access.overview.chosen");
    public static final Act ACCEPTED = Act.of("access.overview.accepted");
    public static final Act DECLINED = Act.of("access.overview.declined");
    static final Act READ = Act.of("access.overview.read");

    private OverviewActs() {}
}
