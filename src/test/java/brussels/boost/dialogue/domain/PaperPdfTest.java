package brussels.boost.dialogue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.dialogue.PaperDeck;
import brussels.boost.dialogue.PaperDeck.Label;
import brussels.boost.dialogue.PaperDeck.PaperCard;
import brussels.boost.platform.document.PdfChecks;
import brussels.boost.platform.document.PdfTemplates;
import brussels.boost.platform.document.Pdfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PaperPdfTest {
    private final Pdfs pdfs = new Pdfs();

    private static List<PaperCard> cards() {
        var cards = new ArrayList<PaperCard>();
        for (JsonNode card : JsonMapper.shared().readTree(PdfTemplates.text("cards/cards.json"))) {
            var labels = List.of("fr", "nl", "en", "ar", "tr").stream().map(language -> new Label(language, card.at("/labels/" + language).asString())).toList();
            cards.add(new PaperCard(cards.size() + 1, card.get("code").asString(), card.at("/alt/fr").asString(), labels));
        }
        return cards;
    }

    private static byte[] kept(String name, byte[] pdf) throws IOException {
        Files.write(Files.createDirectories(Path.of("target/pdf")).resolve(name + ".pdf"), pdf);
        return pdf;
    }

    @Test
    void the_faces_bear_no_word_and_blank_cards_fill_the_last_page() throws Exception {
        List<PaperCard> cards = cards();
        byte[] pdf = kept("deck", new PaperDeckPdf(pdfs).pdf(new PaperDeck("fr", cards, false)));
        PdfChecks.isAccessible(pdf, "fr", "Le jeu de cartes à découper");
        assertThat(PdfChecks.pages(pdf)).isEqualTo((cards.size() + 3 + 11) / 12);
        assertThat(PdfChecks.text(pdf)).isBlank();
    }

    @Test
    void a_back_lies_behind_its_face_with_its_number_and_labels() throws Exception {
        byte[] pdf = kept("deck-backs", new PaperDeckPdf(pdfs).pdf(new PaperDeck("nl", cards().subList(0, 5), true)));
        assertThat(PdfChecks.pages(pdf)).isEqualTo(2);
        String text = PdfChecks.text(pdf);
        assertThat(text).contains("Le thé", "Thee", "Tea", "Çay");
        assertThat(PdfChecks.textByPlace(pdf)).containsPattern("3\\s+2\\s+1").containsPattern("5\\s+4");
    }

    @ParameterizedTest
    @CsvSource({"fr,Ma feuille,Ce qui compte pour moi", "nl,Mijn blad,Wat voor mij telt", "en,My sheet,What matters to me", "ar,ورقتي,ما يهمني", "tr,Sayfam,Benim için önemli olan"})
    void the_blank_sheet_is_one_page_in_the_persons_language_then_french(String language, String title, String matters) throws Exception {
        byte[] pdf = kept("blank-" + language, new BlankSheetPdf(pdfs).pdf(language));
        PdfChecks.isAccessible(pdf, language, title);
        assertThat(PdfChecks.pages(pdf)).isEqualTo(1);
        assertThat(PdfChecks.text(pdf)).contains(matters, "Ce qui compte pour moi");
    }

    @Test
    void a_language_without_words_has_the_french_sheet() throws Exception {
        PdfChecks.isAccessible(new BlankSheetPdf(pdfs).pdf("ti"), "fr", "Ma feuille");
    }
}
