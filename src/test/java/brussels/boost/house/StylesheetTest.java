package brussels.boost.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A lost brace puts everything after it in another layer, silently. */
class StylesheetTest {
    @Test
    void every_layer_starts_at_the_outside_and_every_brace_is_closed() throws IOException {
        String css = Files.readString(Path.of("src/main/resources/static/boost.css")).replaceAll("(?s)/\\*.*?\\*/", "");
        int depth = 0;
        int number = 0;
        for (String line : css.split("\n")) {
            number++;
            if (line.startsWith("@layer")) {
                assertThat(depth).as("depth at line %s: %s", number, line).isZero();
            }
            depth += (int) line.chars().filter(c -> c == '{').count() - (int) line.chars().filter(c -> c == '}').count();
        }
        assertThat(depth).isZero();
    }
}
