package brussels.boost.dialogue.web;

import brussels.boost.dialogue.domain.ReplaceDrawing;

/** The drawings of a card, and a form for another. @param typed what was sent, when it was refused */
public record DrawingPage(ReplaceDrawing.Opened opened, ReplaceDrawing.Provenance typed) {
    static final ReplaceDrawing.Provenance EMPTY = new ReplaceDrawing.Provenance("", "CC BY 4.0", "", "");
}
