package brussels.boost.territory.domain;

import brussels.boost.platform.db.Database;
import brussels.boost.platform.db.server.Connections;
import brussels.boost.platform.settings.BoostSettings;
import brussels.boost.platform.settings.StartRefused;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.territory.Grid;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;

/** {@code ./boost import-territory FILE}: says what a file of borders, of figures or of parts would change; with {@code --apply}, changes it. */
public final class ImportTerritoryCommand {
    private ImportTerritoryCommand() {}

    public static void main(String[] arguments) {
        int exit = 0;
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        BoostSettings settings = Binder.get(new StandardEnvironment()).bindOrCreate("boost", BoostSettings.class);
        List<String> said = List.of(arguments);
        boolean apply = said.contains("--apply");
        Path path = Path.of(arguments[0]);
        try {
            Grid grid = grid(after(said, "--grid"));
            boolean figures = arguments[0].toLowerCase(Locale.ROOT).endsWith(".csv");
            var file = figures ? null : TerritoryFile.read(path, grid);
            try (Database database = Database.beside(settings);
                    var load = Connections.open(database.logins().url(), database.logins().load())) {
                if (file == null) {
                    say(new ImportFigures(load, grid, apply).run(path), apply);
                } else {
                    say(new ImportTerritory(load, path.getFileName().toString(), year(after(said, "--year")), apply).run(file), apply);
                }
            }
        } catch (StartRefused | SQLException | IOException e) {
            System.err.println("boost import-territory: " + e.getMessage());
            exit = 2;
        }
        System.exit(exit);
    }

    private static @Nullable String after(List<String> said, String option) {
        int at = said.indexOf(option);
        return at < 0 || at + 1 == said.size() ? null : said.get(at + 1);
    }

    private static @Nullable Grid grid(@Nullable String name) {
        try {
            return name == null ? null : Grid.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException _) {
            throw new StartRefused("there is no grid " + name + "; there are sector, district, care-district and commune");
        }
    }

    private static int year(@Nullable String year) {
        if (year != null && !year.matches("(19|20)\\d\\d")) {
            throw new StartRefused("the year of the borders is written with four digits");
        }
        return year == null ? LocalDate.now(BrusselsTime.ZONE).getYear() : Integer.parseInt(year);
    }

    private static void say(ImportFigures.Result result, boolean apply) {
        System.out.println((apply ? "lines taken: " : "lines that would be taken: ") + result.changed());
        list("left out: no such unit", result.unknown());
        System.out.println("the same already: " + result.same());
        System.out.println(result.changed() == 0 ? "Nothing to change." : apply ? "Done." : "Nothing was changed. Add --apply to change it.");
    }

    private static void say(ImportTerritory.Result result, boolean apply) {
        list(apply ? "added" : "would be added", result.added());
        list(apply ? "renamed" : "would be renamed", result.renamed());
        list(apply ? "borders taken" : "borders would be taken", result.bordered());
        list("left out: no commune or basin of Brussels is named for them", result.left());
        System.out.println("the same already: " + result.same());
        System.out.println(result.nothing() ? "Nothing to change." : apply ? "Done." : "Nothing was changed. Add --apply to change it.");
    }

    private static void list(String what, List<String> names) {
        if (!names.isEmpty()) {
            System.out.println(what + " (" + names.size() + "): " + String.join(", ", names));
        }
    }
}
