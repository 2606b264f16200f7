package brussels.boost.directory.domain.search;

import brussels.boost.directory.ListingsChanged;
import brussels.boost.directory.ServiceId;
import brussels.boost.directory.domain.Listing;
import brussels.boost.directory.domain.ListingReader;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.territory.Commune;
import brussels.boost.territory.Territories;
import brussels.boost.territory.Unit;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the index as the database is: built after the start or at the first search. What changes here is read at once,
 * what another copy of the program changes within seconds.
 */
@Component
class IndexKeeper implements DisposableBean {
    private static final Actor JOB = Actor.Job.named("directory-index");
    private static final Logger log = LoggerFactory.getLogger(IndexKeeper.class);
    private static final int PAGE = 500;
    private static final int LOOK_SECONDS = 5;
    /** When more than this changed, it is read page by page. */
    private static final int MANY = 2000;
    /** Pages between two states of the index: each costs time, and what was replaced stays in memory until the next. */
    private static final int PAGES_A_STATE = 20;

    private final Transactions transactions;
    private final ListingReader listings;
    private final LatelyChanged lately;
    private final TermReader terms;
    private final Territories territories;
    private final BrusselsTime time;
    private final ScheduledExecutorService look = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("directory-index").factory());
    /** Somebody changed something and nobody looked since: many changes are read in one look. */
    private final AtomicBoolean asked = new AtomicBoolean();
    private volatile @Nullable State state;

    /** @param middles where the entries of a unit lie, in the mean. @param versions as last read @param terms of which the index was made */
    private record State(DirectoryIndex index, Map<String, Point> middles, Map<ServiceId, Integer> versions, long terms) {}

    IndexKeeper(Transactions transactions, ListingReader listings, LatelyChanged lately, TermReader terms, Territories territories, BrusselsTime time) {
        this.transactions = transactions;
        this.listings = listings;
        this.lately = lately;
        this.terms = terms;
        this.territories = territories;
        this.time = time;
    }

    DirectoryIndex index() {
        return current().index();
    }

    /** Where to measure from; null for a unit no entry lies in. */
    @Nullable Point middle(@Nullable String unit) {
        return unit == null ? null : current().middles().get(unit);
    }

    private State current() {
        State now = state;
        return now == null ? build() : now;
    }

    @EventListener(ApplicationReadyEvent.class)
    void afterTheStart() {
        look.execute(this::current);
        look.scheduleWithFixedDelay(this::lookForChanges, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    @EventListener
    void changed(ListingsChanged change) {
        transactions.afterwards(() -> {
            if (asked.compareAndSet(false, true)) {
                look.execute(this::lookForChanges);
            }
        });
    }

    private synchronized State build() {
        State there = state;
        return there == null ? readAll() : there;
    }

    private State readAll() {
        long began = System.nanoTime();
        State fresh = transactions.read(JOB, this::read);
        state = fresh;
        log.info("The directory can be searched: {} entries in {} ms", fresh.index().size(), (System.nanoTime() - began) / 1_000_000);
        return fresh;
    }

    private State read() {
        long words = terms.versions();
        var index = new DirectoryIndex(new Lexicon(terms.all(), Words.USUAL, places()));
        Map<ServiceId, Integer> versions = versions(lately.entries(MANY));
        List<Listing> page = listings.all(null, PAGE);
        while (!page.isEmpty()) {
            index.put(page);
            page = listings.all(page.getLast().id(), PAGE);
        }
        index.refresh();
        return new State(index, middles(index, communes()), versions, words);
    }

    private synchronized void lookForChanges() {
        asked.set(false);
        State now = state;
        if (now == null) {
            return;
        }
        try {
            if (transactions.read(JOB, terms::versions) != now.terms()) {
                // a need is named otherwise, and every entry is found by other words
                readAll();
                return;
            }
            // ahead of who searches first in this minute
            now.index().searching(searcher -> now.index().minute(searcher, LocalDateTime.ofInstant(time.now(), BrusselsTime.ZONE)));
            List<LatelyChanged.Written> written = transactions.read(JOB, () -> lately.entries(MANY)).stream()
                    .filter(one -> one.version() != now.versions().getOrDefault(one.id(), 0)).toList();
            if (written.size() >= MANY) {
                readMany(now);
            } else if (!written.isEmpty()) {
                readAgain(now.index(), written);
                now.index().refresh();
                now.versions().putAll(versions(written));
            }
        } catch (RuntimeException e) {
            // the database may be restarting; the next look comes in seconds
            log.warn("The directory could not be read again: {}", e.getClass().getSimpleName());
        }
    }

    /** In the index there is, so that it never lies in memory twice; who searches meanwhile finds what was read so far. */
    private void readMany(State now) {
        long began = System.nanoTime();
        DirectoryIndex index = now.index();
        Map<ServiceId, Integer> versions = transactions.read(JOB, () -> {
            Map<ServiceId, Integer> newest = versions(lately.entries(MANY));
            int pages = 0;
            List<LatelyChanged.Written> page = lately.page(null, PAGE);
            while (!page.isEmpty()) {
                readAgain(index, page);
                if (++pages % PAGES_A_STATE == 0) {
                    index.refresh();
                }
                page = lately.page(page.getLast().id(), PAGE);
            }
            return newest;
        });
        index.refresh();
        state = new State(index, middles(index, transactions.read(JOB, this::communes)), versions, now.terms());
        log.info("What changed in the directory was read again: {} entries there now, {} ms", index.size(), (System.nanoTime() - began) / 1_000_000);
    }

    private void readAgain(DirectoryIndex index, List<LatelyChanged.Written> written) {
        Map<ServiceId, Listing> fresh = new HashMap<>();
        transactions.read(JOB, () -> listings.some(written.stream().map(LatelyChanged.Written::id).toList())).forEach(listing -> fresh.put(listing.id(), listing));
        index.put(List.copyOf(fresh.values()));
        written.stream().filter(one -> !fresh.containsKey(one.id())).forEach(one -> index.remove(one.id()));
    }

    private static Map<ServiceId, Integer> versions(List<LatelyChanged.Written> written) {
        return written.stream().collect(Collectors.toMap(LatelyChanged.Written::id, LatelyChanged.Written::version, Math::max, HashMap::new));
    }

    private Map<String, Set<String>> places() {
        return territories.communes().stream().flatMap(IndexKeeper::units).collect(Collectors.toMap(Unit::code, unit -> Set.copyOf(List.of(unit.nameFr(), unit.nameNl()).stream().distinct().toList()), (one, _) -> one));
    }

    private static Stream<Unit> units(Commune commune) {
        return Stream.concat(commune.districts().stream(), Stream.of(commune.unit()));
    }

    /** Of each district the commune it is listed under. */
    private Map<String, String> communes() {
        return territories.communes().stream().flatMap(commune -> commune.districts().stream().map(district -> Map.entry(district.code(), commune.unit().code())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
    }

    private static Map<String, Point> middles(DirectoryIndex index, Map<String, String> communes) {
        Map<String, List<Point>> points = new HashMap<>();
        for (Entry entry : index.all()) {
            for (Listing.Spot place : entry.listing().places()) {
                Point.of(place).ifPresent(point -> Stream.of(place.unit(), communes.getOrDefault(place.unit(), "")).filter(unit -> !unit.isEmpty())
                        .forEach(unit -> points.computeIfAbsent(unit, _ -> new ArrayList<>()).add(point)));
            }
        }
        Map<String, Point> middles = new HashMap<>();
        points.forEach((unit, all) -> Point.middle(all).ifPresent(point -> middles.put(unit, point)));
        return Map.copyOf(middles);
    }

    @Override
    public void destroy() {
        look.shutdownNow();
    }
}
