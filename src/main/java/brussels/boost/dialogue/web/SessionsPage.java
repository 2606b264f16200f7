package brussels.boost.dialogue.web;

import brussels.boost.dialogue.domain.Session;
import brussels.boost.dialogue.domain.TalkLanguage;
import java.util.List;

/** The conversations held with one person, by date; no count, no comparison. */
public record SessionsPage(String person, List<Session> sessions) {
    public String languageName(Session session) {
        return TalkLanguage.nameOf(session.language());
    }
}
