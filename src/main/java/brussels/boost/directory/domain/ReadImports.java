package brussels.boost.directory.domain;

import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What came in, how far it is, and what it would change. */
@Component
public class ReadImports {
    private final Transactions transactions;
    private final Editors editors;
    private final ImportStore imports;
    private final ImportRows rows;
    private final SourceStore sources;

    ReadImports(Transactions transactions, Editors editors, ImportStore imports, ImportRows rows, SourceStore sources) {
        this.transactions = transactions;
        this.editors = editors;
        this.imports = imports;
        this.rows = rows;
        this.sources = sources;
    }

    /** The newest files and the sources they may come from. */
    public record Desk(List<Import> imports, List<Source> sources) {}

    /** @param done entries written so far, while it is being applied */
    public record Looked(Import import_, List<ImportLine> lines, int done) {}

    public Desk desk(Actor actor) {
        return transactions.read(actor, () -> {
            editors.require(actor);
            return new Desk(imports.newest(), sources.all());
        });
    }

    /** @param verdict of {@link ImportLine.Verdict}, or SUSPECT */
    public Looked look(Actor actor, UUID id, String verdict, int after) {
        return transactions.read(actor, () -> {
            editors.require(actor);
            Import import_ = imports.one(id);
            return new Looked(import_, rows.show(import_, verdict, after), import_.state() == Import.State.APPLYING ? imports.progress() : 0);
        });
    }

    /** What became of each row, in the order of the file. */
    public List<ReportLine> report(Actor actor, UUID id) {
        return transactions.read(actor, () -> {
            editors.require(actor);
            imports.one(id);
            var all = new ArrayList<ReportLine>();
            List<ReportLine> piece = rows.report(id, 0);
            while (!piece.isEmpty()) {
                all.addAll(piece);
                piece = rows.report(id, piece.getLast().line());
            }
            return all;
        });
    }
}
