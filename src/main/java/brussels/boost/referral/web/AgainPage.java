package brussels.boost.referral.web;

import brussels.boost.directory.ServiceCard;
import brussels.boost.referral.domain.Ask;
import brussels.boost.referral.domain.ReadReferrals;

/** Asking once more, here or elsewhere: the same words, the same agreement. */
public record AgainPage(String pid, ReadReferrals.One one, Ask after, ServiceCard service, String way, String mail) {
    public String action() {
        return "/people/" + pid + "/referrals/" + one.referral().id() + "/again/" + after.id();
    }

    public boolean elsewhere() {
        return !service.id().equals(after.service());
    }

    public SentPage sent() {
        return new SentPage(one.referral().content(), one.referral().content().words());
    }
}
