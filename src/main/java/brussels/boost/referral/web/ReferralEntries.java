package brussels.boost.referral.web;

import brussels.boost.platform.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Doors of this module in the menu. */
@Configuration(proxyBeanMethods = false)
class ReferralEntries {
    @Bean
    NavEntry referralInbox() {
        return NavEntry.of(62, "referrals", "/referrals/inbox", "send", "referral.nav", "", "professional");
    }

    @Bean
    NavEntry referralSettings() {
        return NavEntry.of(92, "referrals", "/administration/referrals", "send", "referral.settings", "", "installation").at(NavEntry.Place.SETTINGS);
    }
}
