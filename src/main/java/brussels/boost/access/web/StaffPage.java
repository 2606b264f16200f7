package brussels.boost.access.web;

import brussels.boost.access.domain.staff.InvitationStore.Invited;
import brussels.boost.access.domain.staff.ReadStaff.Account;
import brussels.boost.access.domain.staff.ReadStaff;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of accounts. @param last after whom the next page begins, if there is one */
public record StaffPage(List<Account> accounts, List<Invited> invited, String text, @Nullable Account last) {
    static StaffPage of(ReadStaff.Found found, String text) {
        boolean more = found.accounts().size() > ReadStaff.PAGE;
        List<Account> shown = more ? found.accounts().subList(0, ReadStaff.PAGE) : found.accounts();
        return new StaffPage(shown, found.invited(), text, more ? shown.getLast() : null);
    }
}
