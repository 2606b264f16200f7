package brussels.boost.carer.web;

import brussels.boost.access.Accounts;
import brussels.boost.agenda.WhenWords;
import brussels.boost.carer.domain.Call;
import brussels.boost.carer.domain.ReadCarer;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.web.Page;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What whoever a carer chose sees: the request first, then what else the carer opened. */
public record SeenPage(String pid, ReadCarer.Seen seen, @Nullable AccountId me, boolean mayAnswer, String words) {
    public boolean waiting() {
        Call call = seen.call();
        return call != null && call.open();
    }

    public boolean mine() {
        Call call = seen.call();
        return call != null && call.takenBy() != null && call.takenBy().equals(me);
    }

    /** Somebody else said they call. */
    public boolean others() {
        Call call = seen.call();
        return call != null && call.takenBy() != null && !call.takenBy().equals(me);
    }

    public String day(Page page) {
        return WhenWords.day(page, Objects.requireNonNull(Objects.requireNonNull(seen.call()).callsOn()), seen.today());
    }

    public @Nullable String tel() {
        String number = seen.phone();
        return number == null ? null : "tel:" + number.replaceAll("[^+\\d]", "");
    }

    public String name(@Nullable AccountId account) {
        Accounts.Card card = account == null ? null : seen.names().get(account);
        return card == null ? "–" : card.name();
    }
}
