package brussels.boost.plan.web;

import brussels.boost.access.MemberCard;
import brussels.boost.plan.domain.ReadJournal;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.util.List;

/** One note to correct, and what it said before. @param conflict somebody changed it meanwhile: both texts are shown */
public record NotePage(String pid, String name, boolean oneself, NoteForm form, List<MemberCard> members, ReadJournal.One one, boolean mine, boolean conflict) {
    public List<Choice> audiences(Page page) {
        return Choices.audiences(page, name, oneself);
    }

    public List<Choice> readers() {
        return Choices.readers(members);
    }

    public NoteView view() {
        return new NoteView(pid, name, one.note(), mine);
    }
}
