package brussels.boost.dialogue.web;

import brussels.boost.dialogue.domain.TalkLanguage;
import java.util.List;

/** The languages by their own names, in the middle of a conversation or before one that keeps nothing. */
public record LanguagesPage(Screen screen, List<TalkLanguage> languages) {}
