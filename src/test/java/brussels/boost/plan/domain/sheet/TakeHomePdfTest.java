package brussels.boost.plan.domain.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.plan.TakeHomeSheet.Priority;
import brussels.boost.plan.TakeHomeSheet;
import brussels.boost.platform.document.PdfChecks;
import brussels.boost.platform.document.Pdfs;
import brussels.boost.platform.security.Refusal;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakeHomePdfTest {
    private static final String LONG = "Je voudrais pouvoir dormir la nuit entière sans penser aux factures qui arrivent chaque semaine dans la boîte aux lettres, "
            + "et que ma fille ne s’inquiète plus pour moi quand elle part au travail. ";

    private final TakeHomePdf pdfs = new TakeHomePdf(new Pdfs());

    private byte[] print(String name, TakeHomeSheet sheet) throws IOException {
        byte[] pdf = pdfs.pdf(sheet, id -> Optional.of(photo()));
        Files.write(Files.createDirectories(Path.of("target/pdf")).resolve("take-home-" + name + ".pdf"), pdf);
        return pdf;
    }

    private static byte[] photo() {
        try {
            var face = new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB);
            var graphics = face.createGraphics();
            graphics.setColor(new Color(0xBFE1D8));
            graphics.fillRect(0, 0, 300, 400);
            graphics.setColor(new Color(0x8A5637));
            graphics.fillOval(90, 110, 120, 140);
            graphics.fillRect(60, 260, 180, 140);
            var out = new ByteArrayOutputStream();
            ImageIO.write(face, "jpeg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_persons_words_come_first_then_french_on_one_accessible_page() throws Exception {
        byte[] pdf = print("ar", Sheets.arabic());
        PdfChecks.isAccessible(pdf, "ar", "Amina, الأربعاء 18 مارس 2026");
        assertThat(PdfChecks.pages(pdf)).isEqualTo(1);
        String text = PdfChecks.text(pdf);
        assertThat(text).contains("أن أنام دون أن أفكّر في الفواتير", "Dormir sans penser aux factures", "Mettre les lettres dans une boîte", "Amina", "Lucie", "02 000 00 00");
        assertThat(text.indexOf("أن أنام")).isLessThan(text.indexOf("Dormir"));
        assertThat(PdfChecks.spoken(pdf)).contains("أن أنزل وحدي إلى الحديقة", "الجمعة 20 مارس، الساعة 10");
    }

    @Test
    void arabic_is_printed_as_somebody_who_reads_it_saw_it() throws Exception {
        PdfChecks.looksLike("take-home-ar", PdfChecks.picture(print("ar", Sheets.arabic()), 80));
    }

    @ParameterizedTest
    @CsvSource({"fr,false", "nl,false", "en,false", "tr,false", "uk,false", "fa,false", "ar,true", "fr,true"})
    void every_language_and_large_print_take_exactly_one_page(String language, boolean large) throws Exception {
        var words = Sheets.in(language, "Dormir sans penser aux factures", "Descendre seule au parc", "Voir ma petite-fille le mercredi");
        byte[] pdf = print(language + (large ? "-large" : ""), Sheets.with(words, language, language.equals("ar") ? Sheets.arabic().priorities() : words.priorities(), large));
        assertThat(PdfChecks.pages(pdf)).isEqualTo(1);
    }

    @Test
    void one_or_two_priorities_or_none_are_a_sheet_too() throws Exception {
        var none = Sheets.with(Sheets.arabic(), "fr", List.of(), false);
        var one = Sheets.with(Sheets.arabic(), "tr", List.of(Sheets.priority("sleep", "Faturaları düşünmeden uyumak")), false);
        var two = Sheets.with(Sheets.arabic(), "nl", List.of(Sheets.priority("outdoors", "Alleen naar het park"), new Priority(null, Sheets.LUCIE_PHOTO, "Mijn kleindochter zien", "Voir ma petite-fille", null, List.of())), false);
        assertThat(PdfChecks.pages(print("none", none))).isEqualTo(1);
        assertThat(PdfChecks.pages(print("one", one))).isEqualTo(1);
        assertThat(PdfChecks.pages(print("two", two))).isEqualTo(1);
    }

    @Test
    void long_words_shrink_and_are_never_cut() throws Exception {
        byte[] pdf = print("long", Sheets.in("fr", LONG, LONG, LONG));
        assertThat(PdfChecks.pages(pdf)).isEqualTo(1);
        assertThat(PdfChecks.text(pdf).replaceAll("\\s+", " ").split("quand elle part au travail", -1)).hasSize(1 + 2 * 3);
    }

    @Test
    void words_that_cannot_fit_are_asked_to_be_shorter() {
        String endless = LONG.repeat(6);
        assertThatThrownBy(() -> print("endless", Sheets.in("fr", endless, endless, endless)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).containsEntry("words", "plan.sheet.tooLong"));
    }

    @Test
    void goals_and_addresses_stand_on_the_same_accessible_page() throws Exception {
        TakeHomeSheet sheet = Sheets.full();
        byte[] pdf = print("full", sheet);
        PdfChecks.isAccessible(pdf, "ar", "Amina, الأربعاء 18 مارس 2026");
        assertThat(PdfChecks.pages(pdf)).isEqualTo(1);
        assertThat(PdfChecks.text(pdf)).contains("Aller seule au marché", "Maison médicale fictive", "02 111 22 33", "Lucie");
    }
}
