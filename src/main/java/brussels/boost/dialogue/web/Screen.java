package brussels.boost.dialogue.web;

import brussels.boost.dialogue.domain.Session;
import brussels.boost.dialogue.domain.TalkLanguage;
import brussels.boost.platform.web.Page;

/**
 * The frame of every screen of a conversation.
 *
 * @param base address of the conversation, without the last part; empty when nothing is kept
 * @param exit where "pause" leads
 * @param language the person's, BCP 47; {@link Spoken#lang()} is the one of the five we have words in
 * @param step which of the five steps this is, from 0
 * @param here last part of this page's address, to come back to
 */
public record Screen(String base, String exit, String language, Spoken spoken, boolean labels, int step, String here) {
    static Screen of(Session session, Page page, int step, String here) {
        return new Screen("/dialogues/" + session.id(), "/people/" + session.person(), session.language(),
                Spoken.in(session.language(), page), session.labels(), step, here);
    }

    static Screen keepingNothing(String language, Page page) {
        return new Screen("", "/dialogue/open", language, Spoken.in(language, page), false, 1, "");
    }

    /** The same screen for cards that are only tried: it leads nowhere. */
    public Screen forgetting() {
        return new Screen("", exit, language, spoken, labels, step, here);
    }

    public boolean kept() {
        return !base.isEmpty();
    }

    public String languageName() {
        return TalkLanguage.nameOf(language);
    }

    /** The language of the words shown under the pictures, or nothing while they are hidden. */
    public String shownWords() {
        return labels ? spoken.lang() : "";
    }
}
