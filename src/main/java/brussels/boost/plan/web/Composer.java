package brussels.boost.plan.web;

import brussels.boost.access.MemberCard;
import brussels.boost.access.RecordPart;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The composer, always open.
 *
 * @param form holds the draft, or what was sent and refused
 * @param draftAt when the draft was kept
 * @param under what another module lays under it
 */
public record Composer(String pid, String name, boolean oneself, NoteForm form, @Nullable Instant draftAt, List<MemberCard> members,
        List<RecordPart.Shown> under, String back) {
    public List<Choice> audiences(Page page) {
        return Choices.audiences(page, name, oneself);
    }

    public List<Choice> readers() {
        return Choices.readers(members);
    }

    public List<Choice> thirdParties(Page page) {
        return List.of(Choice.of("", page.t("plan.third.no")), Choice.of("ABOUT_ANOTHER", page.t("plan.third.ABOUT_ANOTHER")),
                Choice.of("CONFIDED", page.t("plan.third.CONFIDED")));
    }

    public List<Choice> saidBy(Page page) {
        var list = new ArrayList<Choice>();
        list.add(Choice.of("", page.t("plan.said.nobody")));
        list.addAll(Choices.saidBy(page, name));
        return list;
    }
}
