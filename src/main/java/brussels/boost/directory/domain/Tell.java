package brussels.boost.directory.domain;

import brussels.boost.directory.Told;
import brussels.boost.platform.id.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps what sources say and shows what follows; the one way any fact comes into the directory. */
@Component
class Tell {
    private static final int PIECE = 1000;

    private final ClaimStore claims;
    private final Projection projection;
    private final Values values;
    private final Changes changes;

    Tell(ClaimStore claims, Projection projection, Values values, Changes changes) {
        this.claims = claims;
        this.projection = projection;
        this.values = values;
        this.changes = changes;
    }

    /** In the order told; facts that cannot be are left out. */
    List<UUID> tell(List<Told> told) {
        claims.beforeMerges();
        var ids = new ArrayList<UUID>();
        for (int from = 0; from < told.size(); from += PIECE) {
            ids.addAll(piece(told.subList(from, Math.min(told.size(), from + PIECE))));
        }
        return ids;
    }

    private List<UUID> piece(List<Told> told) {
        var ids = new HashMap<Told, UUID>();
        told.stream().collect(Collectors.groupingBy(Told::source)).forEach((source, ofSource) -> ids.putAll(ofSource(source, ofSource)));
        List<UUID> shown = claims.shownWith(ids.values());
        projection.write(shown);
        changes.announce(shown);
        return told.stream().map(ids::get).toList();
    }

    private Map<Told, UUID> ofSource(String source, List<Told> told) {
        Map<String, UUID> known = claims.known(source, told.stream().map(Told::externalId).toList());
        var fresh = new ArrayList<UUID>();
        var ids = new HashMap<Told, UUID>();
        for (Told one : told) {
            ids.put(one, known.computeIfAbsent(one.externalId(), _ -> {
                UUID id = Id.next();
                fresh.add(id);
                return id;
            }));
        }
        claims.enter(fresh);
        claims.say(source, told.stream().map(this::fitting).toList(), told.stream().map(ids::get).toList());
        return ids;
    }

    private Told fitting(Told told) {
        var kept = new HashMap<>(told.values());
        kept.entrySet().removeIf(entry -> !values.fits(entry.getKey(), entry.getValue()));
        return new Told(told.source(), told.externalId(), kept, told.checkedOn());
    }
}
