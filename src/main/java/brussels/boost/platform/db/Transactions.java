package brussels.boost.platform.db;

import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens the one transaction of a use case, in the name of one actor. The database refuses personal rows to a
 * transaction without actor, and this class refuses a second actor inside the first one's transaction.
 */
@Component
public class Transactions {
    private static final Sql SET_ACTOR = Sql.of("""
            select set_config('boost.kind', :kind, true),
                   set_config('boost.account', :account, true),
                   set_config('boost.person', :person, true),
                   set_config('boost.families', :families, true),
                   set_config('boost.purpose', :purpose, true),
                   set_config('boost.link', :link, true),
                   set_config('boost.member', :member, true),
                   set_config('boost.proved', :proved, true)
            """);

    private final TransactionTemplate write;
    private final TransactionTemplate read;
    private final Db db;
    private final ObjectProvider<WhenRefused> refusals;

    /** Told of a refusal once its transaction is rolled back, so that the journal keeps it. */
    @FunctionalInterface
    public interface WhenRefused {
        void refused(Actor actor, Refusal refusal);
    }

    Transactions(PlatformTransactionManager manager, Db db, ObjectProvider<WhenRefused> refusals) {
        this.refusals = refusals;
        this.write = new TransactionTemplate(manager);
        this.read = new TransactionTemplate(manager);
        this.read.setReadOnly(true);
        this.db = db;
    }

    /** Runs the work in a transaction of this actor, or in the running one if it is this actor's. */
    public <T> T write(Actor actor, Supplier<T> work) {
        return run(write, actor, work);
    }

    public void write(Actor actor, Runnable work) {
        run(write, actor, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** As {@link #write}, for work that changes nothing and leaves no line in the journal. */
    public <T> T read(Actor actor, Supplier<T> work) {
        return run(read, actor, work);
    }

    /** Once the running transaction is through, at once when none runs: for what lives in the memory of this program only. */
    public void afterwards(Runnable work) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            work.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }

    private <T> T run(TransactionTemplate template, Actor actor, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            Object running = TransactionSynchronizationManager.getResource(this);
            if (actor.equals(running)) {
                return work.get();
            }
            if (running != null) {
                throw new IllegalStateException("a transaction of another actor is open: " + running.getClass());
            }
        }
        try {
            return Objects.requireNonNull(template.execute(_ -> inTheNameOf(actor, work)));
        } catch (Refusal refusal) {
            refusals.forEach(listener -> listener.refused(actor, refusal));
            throw refusal;
        }
    }

    private static String families(Actor actor) {
        return switch (actor) {
            case Actor.Job job -> String.join(",", job.families());
            case Actor.Eyes eyes -> String.join(",", eyes.toCome());
            default -> "";
        };
    }

    private <T> T inTheNameOf(Actor actor, Supplier<T> work) {
        db.sql(SET_ACTOR)
                .param("kind", actor.kind())
                .param("account", text(actor.account()))
                .param("person", text(actor.person()))
                .param("families", families(actor))
                .param("purpose", actor instanceof Actor.LinkHolder link ? link.purpose() : "")
                .param("link", actor instanceof Actor.LinkHolder link ? text(link.link()) : "")
                .param("member", actor instanceof Actor.Eyes eyes ? text(eyes.member()) : "")
                .param("proved", actor instanceof Actor.Oneself self && self.proved() ? "true" : "")
                .query((row, _) -> row.getString(1))
                .single();
        TransactionSynchronizationManager.bindResource(this, actor);
        try {
            return work.get();
        } finally {
            TransactionSynchronizationManager.unbindResource(this);
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
