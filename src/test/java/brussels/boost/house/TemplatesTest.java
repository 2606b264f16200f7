package brussels.boost.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplatesTest {
    private static final Path ROOT = Path.of("src/main/jte");
    /** Words that are the same in every language, or no words: the name, key caps, status numbers, signs. */
    private static final List<String> NO_WORDS = List.of("Boost", "Esc", "Ctrl", "Z", "N", "G");
    private static final Pattern INLINE = Pattern.compile("(?i)<style\\b|<script(?![^>]*\\bsrc=)|\\sstyle=|\\son[a-z]+=|hx-on|javascript:|\\bjs:");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}|\\p{L}");
    private static final Pattern SPOKEN = Pattern.compile("\\s(?:alt|title|placeholder|aria-label)=\"([^\"$]*\\p{L}[^\"$]*)\"");
    private static final Pattern HTMX = Pattern.compile("\\shx-");
    private static final Pattern PART = Pattern.compile("@template\\.([a-zA-Z.-]+)\\(");
    private static final Pattern ICON = Pattern.compile("icon(?:\\(| = )\"([a-z0-9]+)\"");

    @Test
    void templates_carry_no_script_and_no_style() throws IOException {
        assertThat(find((text, found) -> INLINE.matcher(withoutComments(text)).results().map(MatchResult::group).forEach(found::add))).isEmpty();
    }

    @Test
    void every_word_of_a_template_comes_from_the_message_files() throws IOException {
        assertThat(find((text, found) -> {
            String plain = withoutComments(text);
            SPOKEN.matcher(plain).results().map(hit -> hit.group(1)).forEach(found::add);
            for (String line : textOnly(plain).lines().toList()) {
                WORD.matcher(line).results().map(MatchResult::group).filter(word -> !NO_WORDS.contains(word)).forEach(found::add);
            }
        })).isEmpty();
    }

    @Test
    void every_icon_is_in_the_sprite() throws IOException {
        String sprite = Files.readString(Path.of("src/main/resources/static/icons.svg"));
        assertThat(find((text, found) -> ICON.matcher(text).results().map(hit -> hit.group(1))
                .filter(name -> !sprite.contains("id=\"" + name + "\"")).forEach(found::add))).isEmpty();
    }

    @Test
    void the_style_sheet_knows_no_left_and_right() throws IOException {
        String css = Files.readString(Path.of("src/main/resources/static/boost.css"));
        var physical = Pattern.compile("(?:margin|padding|border)-(?:left|right|top|bottom)|[;{](?:left|right|top|bottom):|text-align:(?:left|right)|float:");
        assertThat(physical.matcher(css).results().map(MatchResult::group)).isEmpty();
    }

    @Test
    void the_script_of_the_shell_stays_small() throws IOException {
        assertThat(Files.size(Path.of("src/main/resources/static/boost.js"))).isLessThan(6 * 1024);
    }

    /** A person's pages come without htmx. */
    @Test
    void what_a_persons_page_is_made_of_asks_nothing_of_htmx() throws IOException {
        assertThat(find((text, found) -> {
            if (text.contains("@template.layout.own(") && parts(text, new HashSet<>()).anyMatch(part -> HTMX.matcher(part).find())) {
                found.add("hx-");
            }
        })).isEmpty();
    }

    private static Stream<String> parts(String text, Set<String> seen) {
        return Stream.concat(Stream.of(withoutComments(text)), PART.matcher(text).results().map(part -> part.group(1)).filter(part -> !part.startsWith("layout.") && seen.add(part)).flatMap(part -> {
            try {
                return parts(Files.readString(ROOT.resolve(part.replace('.', '/') + ".jte")), seen);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    private interface Look {
        void at(String template, List<String> found);
    }

    private static List<String> find(Look look) throws IOException {
        List<String> all = new ArrayList<>();
        try (var files = Files.walk(ROOT)) {
            for (Path file : files.filter(Files::isRegularFile).filter(path -> !path.toString().endsWith("-pdf.jte")).sorted().toList()) {
                List<String> found = new ArrayList<>();
                look.at(Files.readString(file), found);
                found.forEach(what -> all.add(file + ": " + what));
            }
        }
        return all;
    }

    private static String withoutComments(String text) {
        return text.replaceAll("(?s)<%--.*?--%>", "");
    }

    /** What stands between tags. */
    private static String textOnly(String text) {
        return new TemplateText(text.replaceAll("(?m)^@(import|param) .*$", "")).read()
                .replaceAll("(?s)<[a-zA-Z/!](?:[^<>\"']|\"[^\"]*\"|'[^']*')*>", " ").replaceAll("&[a-z]+;", " ");
    }

    @Test
    void the_scanner_itself_finds_a_word_wherever_it_stands() {
        assertThat(textOnly("@template.layout.shell(page = page, title = page.t(\"a.b\"), content = @`\n<p class=\"x\">Lost ${page.t(\"c\")}</p>\n`)"))
                .contains("Lost").doesNotContain("page", "class");
        assertThat(textOnly("@if(a.b(c(d)) == null)x1@else @for(var e : f(g))${h.i(\"j\")}@endfor @endif !{var k = \"l\";}").strip())
                .isEqualTo("x1");
        assertThat(textOnly("@template.ui.empty(page = page, action = @`<b>@template.ui.link(label = page.t(\"a\"))Deep</b>`)")).contains("Deep");
    }
}
