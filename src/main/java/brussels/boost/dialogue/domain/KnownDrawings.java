package brussels.boost.dialogue.domain;

import brussels.boost.dialogue.Redrawn;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.CardDrawings;
import jakarta.annotation.PreDestroy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Which drawing a card shows, and showed then, in the memory of each node: pages ask for hundreds of cards, while no
 * connection is held. What somebody put here is known at once, what was put on another node within seconds.
 */
@Component
public class KnownDrawings implements CardDrawings {
    private static final Actor JOB = Actor.Job.named("cards");
    private static final int SECONDS = 10;

    private final Transactions transactions;
    private final DrawingStore store;
    private final ScheduledExecutorService look = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("card-drawings").factory());
    private volatile Known known = new Known(Map.of(), Map.of());

    KnownDrawings(Transactions transactions, DrawingStore store) {
        this.transactions = transactions;
        this.store = store;
    }

    private record Known(Map<String, List<Drawing>> byCard, Map<String, Redrawn> shown) {}

    @EventListener(ApplicationReadyEvent.class)
    void afterTheStart() {
        look.scheduleWithFixedDelay(this::lookAgain, 0, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        look.shutdownNow();
    }

    @Override
    public Optional<String> address(String code) {
        return Optional.ofNullable(known.shown().get(code)).map(one -> "/cards/" + one.id() + ".jpg");
    }

    @Override
    public Optional<String> address(String code, Instant then) {
        return known.byCard().getOrDefault(code, List.of()).stream().filter(one -> one.shownAt(then)).findFirst().map(Drawing::address);
    }

    /** Nothing while the program's own is shown. */
    Optional<Redrawn> shown(String code) {
        return Optional.ofNullable(known.shown().get(code));
    }

    /** Now, and again every few seconds; what has not changed is not read again. */
    synchronized void refresh() {
        known = transactions.read(JOB, this::read);
    }

    private void lookAgain() {
        try {
            refresh();
        } catch (RuntimeException _) {
            // the database may be restarting; the next look comes in seconds
        }
    }

    private Known read() {
        Map<String, List<Drawing>> byCard = new HashMap<>();
        Map<String, Redrawn> shown = new HashMap<>();
        for (Drawing one : store.all()) {
            byCard.computeIfAbsent(one.card(), _ -> new ArrayList<>()).add(one);
            if (one.until() == null) {
                Redrawn before = known.shown().get(one.card());
                if (before != null && before.id().equals(one.id())) {
                    shown.put(one.card(), before);
                } else {
                    store.jpeg(one.id()).ifPresent(jpeg -> shown.put(one.card(), new Redrawn(one.id(), jpeg)));
                }
            }
        }
        return new Known(byCard, shown);
    }
}
