package brussels.boost.directory.domain.kept;

import brussels.boost.access.Act;

/** What the journal keeps of addresses kept, as the person reads it. */
final class KeptActs {
    static final Act READ = Act.of("directory.kept.read");
    static final Act KEPT = Act.of("directory.kept.kept");
    static final Act LET_GO = Act.of("directory.kept.letGo");
    static final Act SHOWN = Act.of("directory.kept.shown");
    static final Act TIP = Act.of("directory.kept.tip");

    private KeptActs() {}
}
