package brussels.boost.plan.web;

import brussels.boost.access.MemberCard;
import brussels.boost.dialogue.TakenCard;
import brussels.boost.plan.Cause;
import brussels.boost.plan.Picture;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the person took and chose in a conversation, offered to their plan.
 *
 * @param language of the conversation
 * @param anyKept some of it is in the plan already and not offered again
 */
public record FromDialoguePage(String pid, String name, boolean oneself, String session, String language, List<MemberCard> members, List<Line> chosen,
        List<Line> helps, List<Line> others, boolean anyKept, Map<String, String> sent) {
    /** @param title the label of the card, or the words on an own one */
    public record Line(TakenCard card, String title) {
        Picture picture() {
            return new Picture(card.card(), card.picture());
        }

        public String words() {
            var said = card.said();
            String own = card.words();
            return said != null ? said.words() : own == null ? "" : own;
        }

        public String language(String conversation) {
            var said = card.said();
            return said != null ? said.language() : conversation;
        }
    }

    /** What was typed, when the page comes back with something to put right. */
    public String typed(String field, String usual) {
        return sent.getOrDefault(field, usual);
    }

    public Cause cause() {
        return new Cause("dialogue", UUID.fromString(session));
    }

    public List<Choice> languages() {
        return Choices.languages();
    }

    public List<Choice> doers(Page page) {
        return Choices.doers(page, name, oneself, members);
    }
}
