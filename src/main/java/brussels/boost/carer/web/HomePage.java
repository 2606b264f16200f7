package brussels.boost.carer.web;

import brussels.boost.access.Accounts;
import brussels.boost.agenda.WhenWords;
import brussels.boost.carer.CallKind;
import brussels.boost.carer.domain.Call;
import brussels.boost.carer.domain.Fact;
import brussels.boost.carer.domain.ReadSpace;
import brussels.boost.carer.domain.Space;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.web.Page;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The carer's own space: a few big doors, and where the call asked for stands. @param person the file the space is */
public record HomePage(String person, ReadSpace.Home home) {
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
        return page.t(call.passedTo() != null && call.askedOf() != null ? "carer.call.passed" : "carer.call.waits", name(call.waitsFor()));
    }

    /** The words of the last call, once it took place. */
    public @Nullable Call answered() {
        Call call = home.call();
        return call == null || call.open() || call.words() == null ? null : call;
    }

    public @Nullable String answers() {
        AccountId chosen = space().answers();
        return chosen == null ? null : name(chosen);
    }

    public String name(@Nullable AccountId account) {
        Accounts.Card card = account == null ? null : home.names().get(account);
        return card == null ? "–" : card.name();
    }

    public List<Fact> numbers() {
        return home.facts().stream().filter(one -> one.kind() == Fact.Kind.NUMBER && (space().young() || !one.forYoung())).toList();
    }

    public List<Fact> promises() {
        return space().young() ? home.facts().stream().filter(one -> one.kind() == Fact.Kind.YOUNG).toList() : List.of();
    }
}
