package brussels.boost.dialogue.web;

import org.jspecify.annotations.Nullable;

/** The blank card. @param words what was typed, when the form is shown again @param asking what to ask before a photo, null when it was agreed */
public record BlankPage(Screen screen, String words, @Nullable String asking) {}
