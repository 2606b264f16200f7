package brussels.boost.helpdesk.domain;

import brussels.boost.access.Act;

/** What the journal keeps of this module: never a word of what was asked. */
final class HelpdeskActs {
    static final Act CLOSED = Act.of("helpdesk.closed");
    static final Act PASSED = Act.of("helpdesk.passed");
    static final Act SUMMARY = Act.of("helpdesk.summary");
    static final Act SETTINGS = Act.of("helpdesk.settings");
    static final Act KNOW_HOW = Act.of("helpdesk.knowHow");
    static final Act DISCUSSED = Act.of("helpdesk.discussed");
    static final Act ASKED = Act.of("helpdesk.asked");

    private HelpdeskActs() {}
}
