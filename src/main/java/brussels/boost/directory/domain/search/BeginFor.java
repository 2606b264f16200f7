package brussels.boost.directory.domain.search;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Family;
import brussels.boost.directory.SearchFor;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where a search made for somebody begins: their needs, the language they like best, their district. */
@Component
public class BeginFor {
    private static final Act LOOKED = Act.of("directory.for.looked");
    /** Spoken at nearly every desk, and not said of most: to ask for it would hide what there is. */
    private static final Set<String> USUAL = Set.of("fr", "nl");

    private final Transactions transactions;
    private final Access access;
    private final ObjectProvider<SearchFor> plans;
    private final SearchDirectory search;

    BeginFor(Transactions transactions, Access access, ObjectProvider<SearchFor> plans, SearchDirectory search) {
        this.transactions = transactions;
        this.access = access;
        this.plans = plans;
        this.search = search;
    }

    /** @param languageLeftOut nobody was found who speaks it, and so it is not asked for */
    public record Begun(Wanted wanted, boolean languageLeftOut) {}

    /** What is known of the person that a search can begin with; written in the journal. */
    public SearchFor.About about(Actor actor, PersonId person) {
        return transactions.write(actor, () -> {
            var patient = access.read(actor, person, LOOKED, Family.IDENTITY);
            SearchFor from = plans.getIfAvailable();
            return from == null ? new SearchFor.About("", Set.of(), List.of(), null) : from.of(patient);
        });
    }

    /** The first search of all. Without a need nothing is asked yet, and the pictures of the needs are shown. */
    public Begun begin(SearchFor.About about) {
        if (about.needs().isEmpty()) {
            return new Begun(Wanted.of(""), false);
        }
        String unit = about.unit();
        Set<String> language = language(about.languages());
        var wanted = new Wanted("", about.needs(), unit, language, Set.of(), false);
        if (language.isEmpty() || search.search(wanted, 1).total() > 0) {
            return new Begun(wanted, false);
        }
        return new Begun(new Wanted("", about.needs(), unit, Set.of(), Set.of(), false), true);
    }

    private static Set<String> language(List<String> languages) {
        var first = new LinkedHashSet<String>();
        if (languages.stream().noneMatch(USUAL::contains)) {
            languages.stream().limit(1).forEach(first::add);
        }
        return first;
    }
}
