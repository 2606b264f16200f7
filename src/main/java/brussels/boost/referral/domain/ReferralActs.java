package brussels.boost.referral.domain;

import brussels.boost.access.Act;

/** What the journal keeps of this module, as the person reads it. */
final class ReferralActs {
    static final Act READ = Act.of("referral.read");
    static final Act PREPARED = Act.of("referral.prepared");
    static final Act SENT = Act.of("referral.sent");
    static final Act AGAIN = Act.of("referral.again");
    static final Act NOTED = Act.of("referral.noted");
    static final Act CHOSEN = Act.of("referral.chosen");
    static final Act WITHDRAWN = Act.of("referral.withdrawn");
    static final Act REPLIED = Act.of("referral.replied");
    static final Act OUTCOME = Act.of("referral.outcome");
    static final Act LETTER = Act.of("referral.letter");
    static final Act LINK_OPENED = Act.of("referral.linkOpened");
    static final Act LINK_ANSWERED = Act.of("referral.linkAnswered");
    static final Act IDENTITY_READ = Act.of("referral.identityRead");
    static final Act IDENTITY_TOLD = Act.of("referral.identityTold");
    static final Act PICTURE_READ = Act.of("referral.pictureRead");
    static final Act SILENT = Act.of("referral.silent");
    static final Act SETTINGS = Act.of("referral.settings");

    private ReferralActs() {}
}
