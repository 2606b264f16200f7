package brussels.boost.referral.domain.steps;

import brussels.boost.access.Act;

/** What the journal keeps of stepped care, as the person reads it. */
final class StepActs {
    static final Act SAID = Act.of("referral.care.said");
    static final Act TAKEN_BACK = Act.of("referral.care.takenBack");
    static final Act READ = Act.of("referral.care.read");
    static final Act NOT_NOW = Act.of("referral.care.notNow");

    private StepActs() {}
}
