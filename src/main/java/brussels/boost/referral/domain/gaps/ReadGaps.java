package brussels.boost.referral.domain.gaps;

import brussels.boost.directory.Lately;
import brussels.boost.directory.NeedName;
import brussels.boost.directory.NeedNames;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.referral.domain.Reason;
import brussels.boost.referral.domain.Reasons;
import brussels.boost.territory.Commune;
import brussels.boost.territory.Territories;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is lacking, by need and place; why; and what is there all the same. */
@Component
public class ReadGaps {
    private static final int WEEK = 7;
    private static final int TWO_MONTHS = 60;
    private static final int MOST_HEARD = 6;

    private final Transactions transactions;
    private final GapReader gaps;
    private final ThemeStore themes;
    private final NeedNames needs;
    private final Territories territories;
    private final Lately lately;
    private final Reasons reasons;
    private final BrusselsTime time;

    ReadGaps(Transactions transactions, GapReader gaps, ThemeStore themes, NeedNames needs, Territories territories, Lately lately, Reasons reasons,
            BrusselsTime time) {
        this.transactions = transactions;
        this.gaps = gaps;
        this.themes = themes;
        this.needs = needs;
        this.territories = territories;
        this.lately = lately;
        this.reasons = reasons;
        this.time = time;
    }

    /** @param why only for one need */
    public record Shown(GapFilter filter, List<GapCount> counts, List<NeedName> needs, List<Commune> communes, List<Theme> themes,
            List<Lately.Heard> free, List<Lately.Heard> entered, @Nullable Why why) {
        public List<Lacking> byNeed() {
            return Lacking.by(counts, GapCount::need);
        }

        public List<Lacking> byPlace() {
            return Lacking.by(counts, one -> one.unit() == null ? "" : one.unit());
        }

        public List<Lacking> byKind() {
            return Lacking.by(counts, one -> one.kind().name());
        }

        public int times(String need, String unit) {
            return counts.stream().filter(one -> one.need().equals(need) && (one.unit() == null ? "" : one.unit()).equals(unit)).mapToInt(GapCount::times).sum();
        }
    }

    /** A code, and how often. */
    public record Times(String what, int times) {}

    /** What somebody said, cleaned. @param taken it stands behind a theme */
    public record Sentence(String words, LocalDate day, @Nullable String unit, boolean taken) {}

    /** What lies behind the figures of one need. */
    public record Why(List<Times> reasons, List<Times> languages, List<Sentence> sentences, List<Reason> words) {}

    public Shown run(Actor actor, GapFilter filter) {
        GapPolicy.mayRead(actor);
        List<NeedName> named = needs.all();
        LocalDate today = time.today();
        return transactions.read(actor, () -> {
            List<Commune> communes = territories.communes();
            var where = new GapReader.Where(Needs.withParts(filter.need(), named), territories.inside(filter.unit()), filter.kind(), today.minusMonths(filter.months()));
            return new Shown(filter, gaps.counts(where, today), named, communes, themes.some(filter.need()),
                    lately.freePlaces(today.minusDays(WEEK), MOST_HEARD), lately.entered(today.minusDays(TWO_MONTHS), MOST_HEARD),
                    filter.need() == null ? null : new Why(gaps.reasons(where), gaps.languages(where), gaps.sentences(where), reasons.all()));
        });
    }

    /** The choices of the form. */
    public List<Commune> communes(Actor actor) {
        return transactions.read(actor, territories::communes);
    }
}
