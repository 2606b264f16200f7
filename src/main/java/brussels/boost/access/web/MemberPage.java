package brussels.boost.access.web;

import brussels.boost.access.MemberCard;
import brussels.boost.access.domain.FindColleague;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of somebody in the circle: new without an account, found by e-mail, or already there.
 *
 * @param login the address a colleague was found by, else empty
 * @param id the member that is changed, or null for a new one
 * @param theirs what somebody else wrote meanwhile, or null
 * @param account they have one, so that their own name stands when none is written
 */
public record MemberPage(String pid, String name, boolean oneself, MemberForm form, String login, FindColleague.@Nullable Colleague found,
        @Nullable String id, boolean account, String template, @Nullable MemberCard theirs) {
    /** How the person can have said it; nothing for nobody. */
    public List<Choice> hows(Page page) {
        var list = new ArrayList<>(List.of(Choice.of("", page.t("member.how.none"))));
        Arrays.stream(MemberCard.Word.How.values()).filter(how -> how != MemberCard.Word.How.ON_SCREEN)
                .forEach(how -> list.add(Choice.of(how.name(), page.t(how == MemberCard.Word.How.PAPER ? "member.how.PAPER" : "overview.how." + how))));
        return list;
    }

    public String base() {
        return "/people/" + pid + "/circle";
    }
}
