package brussels.boost.dialogue.web;

import brussels.boost.access.History;
import brussels.boost.dialogue.domain.EditCard.Card;
import java.util.List;

/** One card to edit. */
public record CardEditPage(Card card, List<History.Line> history) {}
