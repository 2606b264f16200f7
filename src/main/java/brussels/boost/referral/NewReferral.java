package brussels.boost.referral;

import brussels.boost.directory.ServiceId;
import brussels.boost.plan.NeedId;
import org.jspecify.annotations.Nullable;

/**
 * A request to one service, for a person who agreed to it aloud today.
 *
 * @param id of what is made: sent twice, it is made once
 * @param mail where a link is sent, when the way is a link
 * @param words the need, without identity
 * @param name how the person is called, read after a yes
 * @param phone read after a yes too; null for none
 */
public record NewReferral(ReferralId id, @Nullable NeedId need, ServiceId service, Way way, @Nullable String mail, String words, String language,
        String name, @Nullable String phone) {}
