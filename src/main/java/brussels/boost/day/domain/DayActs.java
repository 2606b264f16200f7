package brussels.boost.day.domain;

import brussels.boost.access.Act;

/** What the journal says of these pages. */
final class DayActs {
    static final Act DAY = Act.of("day.read");
    static final Act PEOPLE = Act.of("people.read");
    static final Act SEARCHED = Act.of("people.searched");
    static final Act RECORD = Act.of("record.read");
    static final Act THREAD = Act.of("thread.read");

    private DayActs() {}
}
