package brussels.boost.community.domain;

import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.text.IdentityScanner;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.time.Remembered;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One tap: a task that nobody counts is counted once, without a name. */
@Component
public class TagTask {
    private static final int LONGEST = 80;

    private final Transactions transactions;
    private final TaskStore store;
    private final BrusselsTime time;
    private final Remembered<List<TaskKind>> known;

    TagTask(Transactions transactions, TaskStore store, BrusselsTime time) {
        this.transactions = transactions;
        this.store = store;
        this.time = time;
        this.known = new Remembered<>(time, store::kinds);
    }

    /** @param what in a few words, cleaned of names and numbers before it is kept */
    public record Request(UUID submission, String code, @Nullable String what) {}

    /** The list is nobody's data and hardly ever changes: a change shows within a minute, and the record page need not ask. */
    public List<TaskKind> kinds() {
        return known.get();
    }

    public void tag(Actor actor, Request request) {
        if (!(actor instanceof Actor.Professional)) {
            throw Refusal.forbidden("community.task.notYours");
        }
        transactions.write(actor, () -> {
            if (store.first(request.submission(), time.today()) && !store.count(time.today(), request.code(), null, cleaned(request.what()))) {
                throw Refusal.notFound();
            }
        });
    }

    static @Nullable String cleaned(@Nullable String what) {
        if (what == null || what.isBlank()) {
            return null;
        }
        String clean = IdentityScanner.clean(what.strip());
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST);
    }
}
