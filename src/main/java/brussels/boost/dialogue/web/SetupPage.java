package brussels.boost.dialogue.web;

import brussels.boost.dialogue.domain.TalkLanguage;
import java.util.List;

/** Set-up in twenty seconds: what is chosen beforehand is what was used last. */
public record SetupPage(String person, String language, List<TalkLanguage> languages) {}
