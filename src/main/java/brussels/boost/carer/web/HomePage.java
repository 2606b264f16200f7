package brussels.boost.carer.web;

import brussels.boost.access.Accounts;
import brussels.boost.access.HelpLine;
import brussels.boost.agenda.WhenWords;
import brussels.boost.carer.CallKind;
import brussels.boost.carer.domain.Call;
import brussels.boost.carer.domain.Fact;
import brussels.boost.carer.domain.ReadSpace;
import brussels.boost.carer.domain.Space;
import brussels.boost.directory.NumberToCall;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.web.Page;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The carer's own space: a few big doors, and where the call asked for stands. @param person the file the space is @param line a number that answers */
public record HomePage(String person, ReadSpace.Home home, HelpLine.Shown line) {
    public Space space() {
        return home.space();
    }

    /** In simple words, said "tu", for a young carer. */
    public String t(Page page, String key) {
        return page.t(space().young() ? key + ".young" : key, home.name());
    }

    public boolean asked() {
        Call call = home.call();
        return call != null && call.open();
    }

    public boolean cannot() {
        Call call = home.call();
        return call != null && call.open() && call.kind() == CallKind.CANNOT;
    }

    /** Where the call stands, in one sentence. */
    public String state(Page page) {
        Call call = Objects.requireNonNull(home.call());
        if (call.takenBy() != null) {
            return page.t("carer.call.taken", name(call.takenBy()), WhenWords.day(page, Objects.requireNonNull(call.callsOn()), home.today()));
        }
        if (call.waitsFor() == null) {
            return page.t("carer.call.nobody");
        }
        if (!home.ready().others()) {
            return page.t("carer.call.alone", name(call.waitsFor()));
        }
        return page.t(call.passedTo() != null && call.askedOf() != null && !call.passedTo().equals(call.askedOf()) ? "carer.call.passed" : "carer.call.waits",
                name(call.waitsFor()));
    }

    /** The words of the last call, once it took place. */
    public @Nullable Call answered() {
        Call call = home.call();
        return call == null || call.open() || call.words() == null ? null : call;
    }

    /** Who would call, as it is true today. */
    public String by(Page page) {
        AccountId chosen = home.ready().answers();
        if (chosen != null) {
            return page.t("carer.call.by", name(chosen));
        }
        return page.t(home.ready().others() ? "carer.call.by.duty" : "carer.call.by.nobody");
    }

    public String name(@Nullable AccountId account) {
        Accounts.Card card = account == null ? null : home.names().get(account);
        return card == null ? "–" : card.name();
    }

    public List<NumberToCall> numbers() {
        return home.numbers();
    }

    public List<Fact> promises() {
        return space().young() ? home.facts().stream().filter(one -> one.kind() == Fact.Kind.YOUNG).toList() : List.of();
    }
}
