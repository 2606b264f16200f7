package brussels.boost.directory.domain;

import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Writes a file that somebody looked at into the directory: all of it, or nothing. */
@Component
public class ApplyImport {
    private static final Logger LOG = LoggerFactory.getLogger(ApplyImport.class);
    private static final Actor JOB = Actor.Job.named("directory-import");
    /** What is written while the editor waits; more is written by the job. */
    private static final int AT_ONCE = 500;
    private static final int PIECE = 1000;
    /** Small: after it the planner knows what the tables hold. */
    private static final int FIRST_PIECE = 100;

    private final Transactions transactions;
    private final Editors editors;
    private final ImportStore imports;
    private final ImportRows rows;
    private final ImportFile files;
    private final ClaimStore claims;
    private final Tell tell;
    private final Projection projection;
    private final Changes changes;
    private final BrusselsTime time;

    ApplyImport(Transactions transactions, Editors editors, ImportStore imports, ImportRows rows, ImportFile files, ClaimStore claims, Tell tell, Projection projection,
            Changes changes, BrusselsTime time) {
        this.transactions = transactions;
        this.editors = editors;
        this.imports = imports;
        this.rows = rows;
        this.files = files;
        this.claims = claims;
        this.tell = tell;
        this.projection = projection;
        this.changes = changes;
        this.time = time;
    }

    public void apply(Actor actor, UUID id) {
        int size = transactions.write(actor, () -> {
            editors.require(actor);
            if (!imports.move(id, Import.State.APPLYING, null, Import.State.PREVIEW)) {
                throw Refusal.conflict("directory.import.notThere");
            }
            editors.did(actor, DirectoryActs.IMPORT_APPLIED, id);
            return imports.one(id).counts().toWrite();
        });
        if (size <= AT_ONCE) {
            write(id);
        }
    }

    public void drop(Actor actor, UUID id) {
        transactions.write(actor, () -> {
            editors.require(actor);
            if (imports.move(id, Import.State.DROPPED, null, Import.State.MAPPING, Import.State.PREVIEW, Import.State.READING)) {
                rows.forget(id);
                editors.did(actor, DirectoryActs.IMPORT_DROPPED, id);
            }
        });
    }

    /** What the job does: reads and writes whatever was too much to wait for. */
    void runWaiting() {
        for (UUID id : transactions.read(JOB, imports::waiting)) {
            if (transactions.read(JOB, () -> imports.one(id)).state() == Import.State.READING) {
                files.read(JOB, id);
            } else {
                write(id);
            }
        }
    }

    private void write(UUID id) {
        long start = System.nanoTime();
        try {
            int written = transactions.write(JOB, () -> all(imports.one(id)));
            LOG.info("An import of {} entries is written ({} ms)", written, (System.nanoTime() - start) / 1_000_000);
        } catch (DataAccessException e) {
            LOG.error("An import cannot be written: {}", e.getClass().getSimpleName());
            transactions.write(JOB, () -> imports.move(id, Import.State.FAILED, "directory.import.file.notWritten", Import.State.APPLYING));
        }
    }

    private int all(Import import_) {
        // another copy of the program, or a second click, may have been here first
        if (!imports.move(import_.id(), Import.State.APPLIED, null, Import.State.APPLYING)) {
            return 0;
        }
        claims.beforeMerges();
        imports.report(0);
        imports.goByIndex();
        int done = 0;
        int line = 0;
        int learnAt = FIRST_PIECE;
        List<ImportRows.ToWrite> piece = rows.toWrite(import_, line, FIRST_PIECE);
        while (!piece.isEmpty()) {
            tell.tell(piece.stream().map(ImportRows.ToWrite::told).toList());
            line = piece.getLast().line();
            done += piece.size();
            imports.report(done);
            if (done >= learnAt) {
                imports.learn();
                learnAt *= 16;
            }
            piece = rows.toWrite(import_, line, PIECE);
        }
        List<UUID> gone = rows.markGone(import_, time.today());
        if (!gone.isEmpty()) {
            projection.write(gone);
            changes.announce(gone);
        }
        rows.tidy(import_);
        return done;
    }
}
