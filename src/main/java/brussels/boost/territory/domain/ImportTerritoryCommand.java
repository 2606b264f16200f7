package brussels.boost.territory.domain;

import brussels.boost.platform.db.Database;
import brussels.boost.platform.db.server.Connections;
import brussels.boost.platform.settings.BoostSettings;
import brussels.boost.platform.settings.StartRefused;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;

/** {@code ./boost import-territory FILE}: says what a file of borders would change; with {@code --apply}, changes it. */
public final class ImportTerritoryCommand {
    private ImportTerritoryCommand() {}

    public static void main(String[] arguments) {
        int exit = 0;
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        BoostSettings settings = Binder.get(new StandardEnvironment()).bindOrCreate("boost", BoostSettings.class);
        boolean apply = List.of(arguments).contains("--apply");
        Path path = Path.of(arguments[0]);
        try {
            var file = TerritoryFile.read(path);
            try (Database database = Database.beside(settings);
                    var load = Connections.open(database.logins().url(), database.logins().load())) {
                say(new ImportTerritory(load, path.getFileName().toString(), apply).run(file), apply);
            }
        } catch (StartRefused | SQLException | IOException e) {
            System.err.println("boost import-territory: " + e.getMessage());
            exit = 2;
        }
        System.exit(exit);
    }

    private static void say(ImportTerritory.Result result, boolean apply) {
        list(apply ? "added" : "would be added", result.added());
        list(apply ? "renamed" : "would be renamed", result.renamed());
        list(apply ? "borders taken" : "borders would be taken", result.bordered());
        list("left out: no commune of Brussels is named for them", result.left());
        System.out.println("the same already: " + result.same());
        System.out.println(result.nothing() ? "Nothing to change." : apply ? "Done." : "Nothing was changed. Add --apply to change it.");
    }

    private static void list(String what, List<String> names) {
        if (!names.isEmpty()) {
            System.out.println(what + " (" + names.size() + "): " + String.join(", ", names));
        }
    }
}
