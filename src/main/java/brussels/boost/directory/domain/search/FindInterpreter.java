package brussels.boost.directory.domain.search;

import brussels.boost.directory.Interpreters;
import brussels.boost.directory.ServiceId;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who interprets, now by telephone or booked, and who speaks the language themself. What each one asks for is data of the directory. */
@Component
public class FindInterpreter implements Interpreters {
    private static final String NEED = "language.interpreter";
    private static final int MOST = 30;
    private static final int DESKS = 6;
    private static final Sql WAYS = Sql.of("""
            select id, coalesce(shown->>'interpretation', '') as ways from directory.service where id = any(:ids::uuid[])
            """);

    private final SearchDirectory search;
    private final Transactions transactions;
    private final Db db;

    FindInterpreter(SearchDirectory search, Transactions transactions, Db db) {
        this.search = search;
        this.transactions = transactions;
        this.db = db;
    }

    /**
     * What there is for one language.
     *
     * @param now by telephone or video, and open at this moment
     * @param booked the others
     * @param desks services where it is spoken at the desk, those open now first
     */
    public record Found(List<Hit> now, List<Hit> booked, List<Hit> desks, int desksInAll) {}

    /** Languages that some entry speaks, and by how many. */
    public Map<String, Integer> languages() {
        return new TreeMap<>(search.search(new Wanted("", Set.of(), null, Set.of(), Set.of(), false), 0).languages());
    }

    public Found find(Actor actor, String language) {
        List<Hit> hits = interpreters(language);
        Map<ServiceId, String> ways = transactions.read(actor, () -> ways(hits.stream().map(hit -> hit.listing().id()).toList()));
        var now = hits.stream().filter(hit -> isNow(hit, ways.getOrDefault(hit.listing().id(), ""))).toList();
        var there = search.search(new Wanted("", Set.of(), null, Set.of(language), Set.of(), false), DESKS + hits.size());
        var interpreters = new HashSet<>(hits.stream().map(hit -> hit.listing().id()).toList());
        return new Found(now, hits.stream().filter(hit -> !now.contains(hit)).toList(),
                there.hits().stream().filter(hit -> !interpreters.contains(hit.listing().id())).limit(DESKS).toList(), there.total());
    }

    @Override
    public List<Interpreter> in(String language) {
        return interpreters(language.split("-", 2)[0]).stream().map(Hit::listing).map(listing -> new Interpreter(listing.id(), listing.name("fr"), listing.name("nl"),
                listing.phones().isEmpty() ? "" : listing.phones().getFirst())).toList();
    }

    /** Those who say another language and not this one are left out. */
    private List<Hit> interpreters(String language) {
        return search.search(new Wanted("", Set.of(NEED), null, Set.of(), Set.of(), false), MOST).hits().stream()
                .filter(hit -> hit.listing().languages().contains(language) || isSilent(hit.listing().languages())).toList();
    }

    /** French, Dutch and English are how one asks, not what is interpreted. */
    private static boolean isSilent(Collection<String> languages) {
        return Set.of("fr", "nl", "en").containsAll(languages);
    }

    private Map<ServiceId, String> ways(List<ServiceId> ids) {
        return db.sql(WAYS).param("ids", Sql.array(ids)).query((row, _) -> Map.entry(new ServiceId(row.getObject("id", UUID.class)), row.getString("ways")))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean isNow(Hit hit, String ways) {
        return hit.opening() != null && hit.opening().open() && Arrays.stream(ways.split(";")).map(String::strip).anyMatch(way -> way.equals("PHONE") || way.equals("VIDEO"));
    }
}
