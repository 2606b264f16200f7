package brussels.boost.referral.domain.gaps;

import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.directory.NeedName;
import brussels.boost.directory.NeedNames;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.referral.NewTheme;
import brussels.boost.referral.ThemeId;
import brussels.boost.referral.Themes;
import brussels.boost.territory.Territories;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is lacking is brought before those who may do something about it; later, what became of it is told. */
@Component
public class OpenTheme implements Themes {
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_WHY = 600;
    private static final int LONGEST_ANSWER = 1000;

    private final Transactions transactions;
    private final Duties duties;
    private final ThemeStore store;
    private final NeedNames needs;
    private final Territories territories;
    private final BrusselsTime time;

    OpenTheme(Transactions transactions, Duties duties, ThemeStore store, NeedNames needs, Territories territories, BrusselsTime time) {
        this.transactions = transactions;
        this.duties = duties;
        this.store = store;
        this.needs = needs;
        this.territories = territories;
        this.time = time;
    }

    /** @param mayAnswer whoever opened it, or the lead organisation */
    public record Shown(Theme theme, boolean mayAnswer, @Nullable NeedName need) {}

    @Override
    public void open(Actor actor, NewTheme request) {
        var clean = new NewTheme(request.id(), GapPolicy.sentence(request.title(), "title", LONGEST_TITLE),
                GapPolicy.sentence(request.why(), "why", LONGEST_WHY), request.need(), request.unit(), request.neighbourhood());
        transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.PROFESSIONAL, Hat.Role.ADMIN);
            store.open(clean, Needs.withParts(clean.need(), needs.all()), territories.inside(clean.unit()), actor.account(), time.today());
        });
    }

    public List<Theme> all(Actor actor) {
        GapPolicy.mayRead(actor);
        return transactions.read(actor, () -> store.some(null));
    }

    /** Also for a person or carer who told it. */
    public Shown one(Actor actor, ThemeId id) {
        GapPolicy.mayTell(actor);
        return transactions.read(actor, () -> {
            Theme theme = store.one(id).orElseThrow(Refusal::notFound);
            return new Shown(theme, theme.state() != Theme.State.ANSWERED && mayAnswer(actor, theme), theme.need() == null ? null : needs.of(theme.need()).orElse(null));
        });
    }

    @Override
    public void take(Actor actor, ThemeId id) {
        move(actor, id, Theme.State.TAKEN, null);
    }

    @Override
    public void answer(Actor actor, ThemeId id, String words) {
        move(actor, id, Theme.State.ANSWERED, GapPolicy.sentence(words, "answer", LONGEST_ANSWER));
    }

    private void move(Actor actor, ThemeId id, Theme.State state, @Nullable String answer) {
        transactions.write(actor, () -> {
            if (!mayAnswer(actor, store.one(id).orElseThrow(Refusal::notFound))) {
                throw Refusal.forbidden("gaps.refusal.theirTheme");
            }
            if (!store.move(id, state, answer, time.today())) {
                throw Refusal.conflict("gaps.refusal.answered");
            }
        });
    }

    private boolean mayAnswer(Actor actor, Theme theme) {
        if (theme.openedBy() != null && theme.openedBy().equals(actor.account())) {
            return true;
        }
        try {
            duties.require(actor, Hat.Role.ADMIN);
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }
}
