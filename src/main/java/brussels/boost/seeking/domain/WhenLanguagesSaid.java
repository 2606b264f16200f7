package brussels.boost.seeking.domain;

import brussels.boost.access.Speaks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who may be asked is found by the languages they say they speak, wherever they say it. */
@Component
class WhenLanguagesSaid {
    private final WillingStore store;

    WhenLanguagesSaid(WillingStore store) {
        this.store = store;
    }

    @EventListener
    void follow(Speaks.Said said) {
        store.speaks(said.account(), said.languages());
    }
}
