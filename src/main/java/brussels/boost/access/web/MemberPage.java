package brussels.boost.access.web;

import brussels.boost.access.MemberCard;
import brussels.boost.access.domain.FindColleague;
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
    public String base() {
        return "/people/" + pid + "/circle";
    }
}
