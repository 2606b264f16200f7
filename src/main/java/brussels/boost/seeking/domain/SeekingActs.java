package brussels.boost.seeking.domain;

import brussels.boost.access.Act;

/** What is kept in the journal of a request; before somebody says yes there is no file it could speak of. */
final class SeekingActs {
    static final Act SAID_YES = Act.of("seeking.saidYes");
    static final Act SETTINGS = Act.of("seeking.settings");
    static final Act CALLED = Act.of("seeking.called");

    static final Act LOOKED = Act.of("seeking.looked");

    private SeekingActs() {}
}
