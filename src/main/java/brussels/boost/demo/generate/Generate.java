package brussels.boost.demo.generate;

import brussels.boost.platform.db.Database;
import brussels.boost.platform.db.Migrations;
import brussels.boost.platform.security.Keyring;
import brussels.boost.platform.settings.BoostSettings;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** {@code ./boost generate --persons N --seed S}: fills an installation that does not run with synthetic people. */
public final class Generate {
    /** Of every synthetic account; the demonstration's mode is the only one that opens such a database. */
    public static final String PASSWORD = "une population synthétique";

    private Generate() {}

    public static void main(String[] arguments) throws SQLException, IOException {
        List<String> words = List.of(arguments);
        int persons = Integer.parseInt(option(words, "--persons", "14000"));
        long seed = Long.parseLong(option(words, "--seed", "1"));
        BoostSettings settings = Binder.get(new StandardEnvironment()).bindOrCreate("boost", BoostSettings.class);
        if (!settings.demo()) {
            System.err.println("boost generate: synthetic people belong to a demonstration, not to BOOST_MODE=production.");
            System.exit(2);
        }
        try (Database database = Database.open(settings)) {
            new Migrations().run(database.logins());
            var generator = new Generator(database.logins(), Keyring.open(settings.keys()));
            var done = generator.run(persons, seed, Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD));
            System.out.printf(Locale.ROOT, "%d persons, %d rows (%.1f a person) in %.1f s: %.0f rows/s%n", done.persons(), done.rows(),
                    (double) done.rows() / done.persons(), done.seconds(), done.rowsPerSecond());
        }
    }

    private static String option(List<String> words, String name, String otherwise) {
        int at = words.indexOf(name);
        return at >= 0 && at + 1 < words.size() ? words.get(at + 1) : otherwise;
    }
}
