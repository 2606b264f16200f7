package brussels.boost.dialogue.web;

/** The blank card. @param words what was typed, when the form is shown again */
public record BlankPage(Screen screen, String words) {}
