package brussels.boost.directory.domain;

import brussels.boost.directory.Fact;
import brussels.boost.directory.NewSource;
import brussels.boost.directory.domain.importing.Format;
import brussels.boost.directory.domain.importing.ReadRow;
import brussels.boost.directory.domain.importing.Reading;
import brussels.boost.directory.domain.importing.Table;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** A file comes in and is read; nothing of it is shown until somebody applied it. */
@Component
public class ImportFile {
    private static final Logger LOG = LoggerFactory.getLogger(ImportFile.class);
    /** What is read while the editor waits; more is read by the job. */
    private static final int AT_ONCE = 2 << 20;
    private static final int PIECE = 1000;
    private static final int MOST_ROWS = 500_000;

    private final Transactions transactions;
    private final Editors editors;
    private final SourceStore sources;
    private final ImportStore imports;
    private final ImportRows rows;

    ImportFile(Transactions transactions, Editors editors, SourceStore sources, ImportStore imports, ImportRows rows) {
        this.transactions = transactions;
        this.editors = editors;
        this.sources = sources;
        this.imports = imports;
        this.rows = rows;
    }

    /**
     * @param source code of a source already known, or empty
     * @param newSource name of another one
     * @param language of texts the format gives in one language only
     */
    public record Request(UUID submission, String source, String newSource, String language, boolean whole, byte[] content) {}

    /** The columns of a table, what each probably is, and its first values. */
    public record Columns(List<String> names, Map<Integer, String> guessed, List<List<String>> samples) {}

    public void upload(Actor actor, Request request) {
        if (request.content().length == 0) {
            throw Refusal.invalid("file", "directory.import.file.missing");
        }
        if (request.source().isBlank() && request.newSource().isBlank()) {
            throw Refusal.invalid("newSource", "directory.import.source.missing");
        }
        transactions.read(actor, () -> {
            editors.require(actor);
            return true;
        });
        Format format = Reading.recognise(request.content());
        transactions.write(actor, () -> {
            editors.require(actor);
            String source = source(request, format);
            imports.enter(request.submission(), source, format, format == Format.TABLE ? Import.State.MAPPING : Import.State.READING, request.whole(),
                    request.content(), request.language().matches("fr|nl|en") ? request.language() : "fr", actor.account() == null ? null : actor.account().value());
            editors.did(actor, DirectoryActs.IMPORT_UPLOADED, request.submission());
        });
        if (format != Format.TABLE && request.content().length <= AT_ONCE) {
            read(actor, request.submission());
        }
    }

    private String source(Request request, Format format) {
        if (!request.newSource().isBlank()) {
            String name = request.newSource().strip();
            String code = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            boolean osm = format == Format.OSM;
            sources.enterOnce(new NewSource("i-" + (code.length() > 60 ? code.substring(0, 60) : code), name, 100, osm ? "ODbL 1.0" : null,
                    osm ? "© OpenStreetMap contributors, ODbL 1.0" : null, osm ? "https://www.openstreetmap.org/copyright" : null));
            return "i-" + (code.length() > 60 ? code.substring(0, 60) : code);
        }
        if (!sources.isImport(request.source())) {
            throw Refusal.invalid("source", "directory.import.source.missing");
        }
        return request.source();
    }

    /** The screen where the columns are drawn to facts. */
    public Columns columns(Actor actor, UUID id) {
        return transactions.read(actor, () -> {
            editors.require(actor);
            Table table = Table.of(imports.content(id));
            List<String> names = table.header();
            var guessed = new TreeMap<Integer, String>();
            for (int i = 0; i < names.size(); i++) {
                String guess = Reading.guess(names.get(i));
                guessed.put(i, guessed.containsValue(guess) ? "" : guess);
            }
            imports.mapping(imports.one(id).source(), Table.signature(names)).ifPresent(guessed::putAll);
            return new Columns(names, guessed, table.sample(3).stream().map(Table.Line::cells).toList());
        });
    }

    public void map(Actor actor, UUID id, Map<Integer, String> columns) {
        var known = new TreeMap<Integer, String>();
        columns.forEach((column, key) -> {
            if (isTarget(key)) {
                known.put(column, key);
            }
        });
        if (known.values().stream().noneMatch(key -> Fact.ofKey(key).filter(fact -> fact == Fact.NAME).isPresent() || key.equals("name_both"))) {
            throw Refusal.invalid("columns", "directory.import.map.name");
        }
        int size = transactions.write(actor, () -> {
            editors.require(actor);
            byte[] content = imports.content(id);
            imports.keepMapping(imports.one(id).source(), Table.signature(Table.of(content).header()), known);
            imports.move(id, Import.State.READING, null, Import.State.MAPPING);
            return content.length;
        });
        if (size <= AT_ONCE) {
            read(actor, id);
        }
    }

    private static boolean isTarget(String key) {
        return key.equals("id") || key.equals("checked_on") || Fact.ofKey(key).isPresent()
                || key.endsWith("_both") && Fact.ofKey(key.replace("_both", "_fr")).isPresent();
    }

    /** Reads the file and says what it would change. A file that cannot be read fails whole, and says why. */
    void read(Actor actor, UUID id) {
        try {
            transactions.write(actor, () -> {
                Import import_ = imports.one(id);
                byte[] content = imports.content(id);
                Map<Integer, String> columns = import_.format() == Format.TABLE
                        ? imports.mapping(import_.source(), Table.signature(Table.of(content).header())).orElse(Map.of()) : Map.of();
                rows.forget(id);
                imports.written(id, stage(import_, content, columns));
                imports.learn();
                rows.count(import_);
                imports.move(id, Import.State.PREVIEW, null, Import.State.READING);
            });
        } catch (Refusal refusal) {
            String why = refusal.fields().getOrDefault("file", "directory.import.file.broken");
            transactions.write(actor, () -> imports.move(id, Import.State.FAILED, why, Import.State.READING));
        } catch (DataAccessException e) {
            LOG.error("A file of the directory cannot be staged: {}", e.getClass().getSimpleName());
            transactions.write(actor, () -> imports.move(id, Import.State.FAILED, "directory.import.file.broken", Import.State.READING));
        }
    }

    private String stage(Import import_, byte[] content, Map<Integer, String> columns) {
        var piece = new ArrayList<ReadRow>();
        var lines = new HashSet<Integer>();
        String encoding = Reading.read(import_.format(), content, columns, import_.language(), row -> {
            if (lines.size() >= MOST_ROWS) {
                throw Refusal.invalid("file", "directory.import.file.tooMany");
            }
            lines.add(row.line());
            piece.add(row);
            if (piece.size() == PIECE) {
                rows.stage(import_.id(), import_.source(), piece);
                piece.clear();
            }
        });
        if (!piece.isEmpty()) {
            rows.stage(import_.id(), import_.source(), piece);
        }
        return encoding;
    }
}
