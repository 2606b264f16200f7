package brussels.boost.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page about the settings says what the program reads; {@code bin/docs} writes its table anew. */
class ConfigurationPageTest {
    private static final Path PAGE = Path.of("docs/configuration.md");
    private static final String BEGIN = "<!-- settings: written by bin/docs -->\n";
    private static final String END = "<!-- end of settings -->\n";

    @Test
    void the_page_about_the_settings_is_that_of_the_program() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        if (Boolean.getBoolean("boost.docs.write")) {
            page = page.substring(0, begin) + table() + page.substring(end);
            Files.writeString(PAGE, page);
            end = page.indexOf(END);
        }
        assertThat(page.substring(begin, end)).as("run bin/docs").isEqualTo(table());
    }

    private static String table() {
        return "| setting | default | meaning |\n|---|---|---|\n" + SettingsPage.settings().stream()
                .map(setting -> "| `" + setting.name() + "` | "
                        + (setting.standard().isEmpty() ? "" : "`" + setting.standard() + "`") + " | "
                        + setting.meaning().replace("<", "&lt;").replace("|", "\\|") + " |\n")
                .collect(Collectors.joining());
    }
}
