package brussels.boost.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The deck as files: what a browser under the strict policy, the PDF renderer and a person who does not read need. */
class CardFilesTest {
    private static final Path CARDS = Path.of("src/main/resources/cards");
    private static final int MOST_BYTES = 4_000;
    private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Set<String> DRAWN_WITH = Set.of("svg", "g", "path", "rect", "circle", "ellipse");
    private static final Set<String> DOMAINS = Set.of("housing", "income", "rights", "food", "energy", "mobility",
            "language", "digital", "ties", "safety", "mental-health", "addictions", "daily-living", "care", "carer",
            "occupation", "meaning", "body", "leisure");

    private final List<JsonNode> cards = read();

    @Test
    void the_deck_holds_at_least_48_cards_and_two_to_learn_with() {
        assertThat(cards.stream().filter(card -> !card.get("teaching").asBoolean())).hasSizeGreaterThanOrEqualTo(48);
        assertThat(cards.stream().filter(card -> card.get("teaching").asBoolean())).hasSize(2);
    }

    @Test
    void every_card_has_its_drawing_and_every_drawing_its_card() throws IOException {
        assertThat(codes()).doesNotHaveDuplicates().allMatch(CODE.asMatchPredicate());
        try (Stream<Path> files = Files.list(CARDS)) {
            var drawn = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".svg"))
                    .map(name -> name.substring(0, name.length() - 4)).toList();
            assertThat(drawn).containsExactlyInAnyOrderElementsOf(codes());
        }
    }

    @Test
    void every_drawing_is_small_textless_and_self_contained() throws Exception {
        for (Path file : drawings()) {
            byte[] bytes = Files.readAllBytes(file);
            assertThat(bytes.length).as(file.toString()).isLessThan(MOST_BYTES);
            var elements = parse(bytes).getElementsByTagName("*");
            for (int i = 0; i < elements.getLength(); i++) {
                check(file, (Element) elements.item(i));
            }
        }
    }

    @Test
    void there_are_symbols_for_helpers_and_three_mats() throws IOException {
        assertThat(drawings().stream().filter(file -> file.getParent().endsWith("symbols")))
                .hasSizeGreaterThanOrEqualTo(12);
        assertThat(CARDS.resolve("mats/helps.svg")).exists();
        assertThat(CARDS.resolve("mats/weighs.svg")).exists();
        assertThat(CARDS.resolve("mats/change.svg")).exists();
    }

    @Test
    void every_domain_has_a_card_and_strengths_are_among_them() {
        var covered = new HashSet<String>();
        cards.stream().filter(card -> !card.get("teaching").asBoolean())
                .forEach(card -> covered.add(card.get("domain").asString()));
        assertThat(covered).isEqualTo(DOMAINS);
        assertThat(cards.stream().filter(card -> card.get("strength").asBoolean())).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void every_card_is_named_in_five_languages_and_described_in_three() {
        for (JsonNode card : cards) {
            for (String language : List.of("fr", "nl", "en", "ar", "tr")) {
                assertThat(card.get("labels").get(language).asString()).as(card.toString()).isNotBlank();
                assertThat(card.get("reviewed").get(language).isBoolean()).as(card.toString()).isTrue();
            }
            for (String language : List.of("fr", "nl", "en")) {
                assertThat(card.get("alt").get(language).asString()).as(card.toString()).isNotBlank();
            }
            assertThat(card.get("provenance").get("drawnBy").asString()).isNotBlank();
            assertThat(card.get("provenance").get("licence").asString()).isNotBlank();
        }
        assertThat(cards).extracting(card -> card.get("order").asInt()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void sensitive_subjects_are_private_from_the_start() {
        assertThat(cards.stream().filter(card -> card.get("sensitive").asBoolean())
                        .map(card -> card.get("code").asString()))
                .contains("light", "path", "couple", "violence", "papers", "alcohol", "money", "bills");
    }

    private static void check(Path file, Element element) {
        assertThat(DRAWN_WITH).as(file.toString()).contains(element.getTagName());
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.item(i).getNodeName();
            assertThat(name).as(file.toString()).isNotIn("style", "class", "id", "href").doesNotStartWith("on")
                    .doesNotStartWith("xlink");
            assertThat(attributes.item(i).getNodeValue()).as(file.toString()).doesNotContain("url(", "var(");
        }
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            assertThat(node instanceof Element || node.getTextContent().isBlank()).as(file.toString()).isTrue();
        }
    }

    private static Document parse(byte[] bytes) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private List<String> codes() {
        return cards.stream().map(card -> card.get("code").asString()).toList();
    }

    private static List<Path> drawings() throws IOException {
        try (Stream<Path> files = Files.walk(CARDS)) {
            return files.filter(file -> file.toString().endsWith(".svg")).toList();
        }
    }

    private static List<JsonNode> read() {
        try {
            var json = Files.readString(CARDS.resolve("cards.json"), StandardCharsets.UTF_8);
            return JsonMapper.shared().readTree(json).valueStream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
