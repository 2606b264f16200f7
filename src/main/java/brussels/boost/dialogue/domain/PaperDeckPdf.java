package brussels.boost.dialogue.domain;

import brussels.boost.dialogue.PaperDeck;
import brussels.boost.dialogue.PaperDeck.PaperCard;
import brussels.boost.dialogue.Redrawn;
import brussels.boost.dialogue.domain.PaperDeckView.Cell;
import brussels.boost.dialogue.domain.PaperDeckView.Leaf;
import brussels.boost.dialogue.domain.PaperDeckView.Words;
import brussels.boost.platform.document.PdfDocument;
import brussels.boost.platform.document.PdfTemplates;
import brussels.boost.platform.document.Pdfs;
import brussels.boost.platform.document.Picture;
import brussels.boost.platform.document.PrintedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Prints the deck, twelve cards a page with lines to cut along, and blank cards at the end: the unexpected has a place. */
@Component
public class PaperDeckPdf {
    private static final int COLUMNS = 3;
    private static final int A_PAGE = COLUMNS * 4;
    private static final int FEWEST_BLANK = 3;
    private static final int CORNERS = 16;
    private static final String SHEET = PdfTemplates.text("pdf/paper-deck.css");
    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private final Pdfs pdfs;

    PaperDeckPdf(Pdfs pdfs) {
        this.pdfs = pdfs;
    }

    public byte[] pdf(PaperDeck deck) {
        return pdf(deck, _ -> Optional.empty());
    }

    /** @param redrawn drawings that stand in for the program's own */
    byte[] pdf(PaperDeck deck, Function<String, Optional<Redrawn>> redrawn) {
        PrintedWords words = PrintedWords.in("pdf/paper", deck.language());
        var faces = new ArrayList<Cell>();
        var backs = new ArrayList<Cell>();
        for (PaperCard card : deck.cards()) {
            Picture picture = redrawn.apply(card.code()).map(one -> Picture.photo(one.jpeg(), CORNERS, card.alt()))
                    .orElseGet(() -> Picture.rounded(drawing(card.code()), CORNERS, card.alt()));
            faces.add(new Cell(picture, "", List.of()));
            backs.add(new Cell(null, String.valueOf(card.number()), card.labels().stream().map(label -> new Words(label.language(), label.text())).toList()));
        }
        for (int blank = 0; blank < FEWEST_BLANK || faces.size() % A_PAGE != 0; blank++) {
            faces.add(new Cell(Picture.svg(PdfTemplates.text("pdf/blank-card.svg"), words.get("deck.blank")), "", List.of()));
            backs.add(new Cell(null, "", List.of()));
        }
        var view = new PaperDeckView(words.language(), words.get("deck.title"), leaves(faces, backs, deck.backs()));
        return pdfs.pdf(new PdfDocument(PdfTemplates.html("dialogue/paper-deck.jte", view), SHEET));
    }

    private static List<Leaf> leaves(List<Cell> faces, List<Cell> backs, boolean printBacks) {
        var leaves = new ArrayList<Leaf>();
        for (int from = 0; from < faces.size(); from += A_PAGE) {
            leaves.add(new Leaf(faces.subList(from, from + A_PAGE)));
            if (printBacks) leaves.add(new Leaf(mirrored(backs.subList(from, from + A_PAGE))));
        }
        return leaves;
    }

    /** Each row from right to left, so that a back lies behind its face. */
    private static List<Cell> mirrored(List<Cell> cells) {
        var mirrored = new ArrayList<Cell>();
        for (int row = 0; row < cells.size(); row += COLUMNS) mirrored.addAll(cells.subList(row, row + COLUMNS).reversed());
        return mirrored;
    }

    private static String drawing(String code) {
        if (!code.matches("[a-z0-9-]+")) throw new IllegalArgumentException("not the code of a card");
        return READ.computeIfAbsent("cards/" + code + ".svg", PdfTemplates::text);
    }
}
