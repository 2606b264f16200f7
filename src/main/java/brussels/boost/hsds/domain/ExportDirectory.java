package brussels.boost.hsds.domain;

import brussels.boost.directory.Published;
import brussels.boost.directory.PublishedEntry;
import brussels.boost.directory.PublishedSource;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/** The whole directory as a file that other directories read. */
@Component
public class ExportDirectory {
    private static final int PAGE = 500;

    private final Transactions transactions;
    private final Published published;

    ExportDirectory(Transactions transactions, Published published) {
        this.transactions = transactions;
        this.published = published;
    }

    /** A data package: CSV tables in a zip. */
    public byte[] zip(Actor actor, String language) {
        return PackageFiles.zip(rows(actor, language), sources(actor));
    }

    public byte[] json(Actor actor, String language) {
        return PackageFiles.json(rows(actor, language), sources(actor));
    }

    /** Where it is all from: their licences go along. */
    public List<PublishedSource> sources(Actor actor) {
        return transactions.read(actor, () -> published.sources(actor));
    }

    private Tables rows(Actor actor, String language) {
        return transactions.read(actor, () -> {
            var rows = new EntryRows(language, published.needs(actor));
            List<PublishedEntry> page = published.entries(actor, null, PAGE);
            while (!page.isEmpty()) {
                page.forEach(rows::add);
                page = published.entries(actor, page.getLast().id(), PAGE);
            }
            return rows.tables();
        });
    }
}
