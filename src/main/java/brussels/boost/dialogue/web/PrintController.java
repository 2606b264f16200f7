package brussels.boost.dialogue.web;

import brussels.boost.dialogue.domain.BlankSheetPdf;
import brussels.boost.dialogue.domain.PrintDeck;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The paper deck and the blank sheet, as files to print. */
@Controller
class PrintController {
    private static final Set<String> SHEETS = Set.of("fr", "nl", "en", "ar", "tr");

    private final PrintDeck deck;
    private final BlankSheetPdf sheet;

    PrintController(PrintDeck deck, BlankSheetPdf sheet) {
        this.deck = deck;
        this.sheet = sheet;
    }

    @GetMapping("/dialogues/deck.pdf")
    ResponseEntity<byte[]> deck(Page page, Actor actor, @RequestParam(defaultValue = "true") boolean backs) {
        return pdf("boost-cards.pdf", deck.run(actor, page.lang(), backs));
    }

    @GetMapping("/dialogues/blank-sheet.pdf")
    ResponseEntity<byte[]> sheet(@RequestParam(defaultValue = "fr") String lang) {
        if (!SHEETS.contains(lang)) {
            throw Refusal.notFound();
        }
        return pdf("boost-sheet-" + lang + ".pdf", sheet.pdf(lang));
    }

    private static ResponseEntity<byte[]> pdf(String name, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(name).build().toString())
                .body(bytes);
    }
}
