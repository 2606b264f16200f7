package brussels.boost.directory.domain;

import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where everything comes from and under which licence, for whoever is signed in; an editor says what a licence asks for. */
@Component
public class ReadSources {
    private final Transactions transactions;
    private final Editors editors;
    private final SourceStore sources;

    ReadSources(Transactions transactions, Editors editors, SourceStore sources) {
        this.transactions = transactions;
        this.editors = editors;
        this.sources = sources;
    }

    /** @param edits the reader keeps the directory */
    public record Opened(List<Source> sources, boolean edits) {}

    /** @param attribution printed wherever facts of this source are shown */
    public record Request(String code, String name, String licence, String attribution, String url) {}

    public Opened run(Actor actor) {
        return transactions.read(actor, () -> new Opened(sources.all(), editors.mayEdit(actor)));
    }

    public void change(Actor actor, Request said) {
        if (said.name().isBlank()) {
            throw Refusal.invalid("name", "directory.sources.name.missing");
        }
        if (!said.url().isBlank() && !said.url().strip().matches("https?://[^\\s\"<>]+")) {
            throw Refusal.invalid("url", "directory.sources.url.wrong");
        }
        transactions.write(actor, () -> {
            editors.require(actor);
            sources.change(said);
            editors.did(actor, DirectoryActs.EDITED, null);
        });
    }
}
