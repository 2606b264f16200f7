package brussels.boost.access.web;

import brussels.boost.access.Accounts;
import brussels.boost.access.Hat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The door.
 *
 * @param next where to go afterwards, an address of ours
 * @param login what was typed, kept when refused
 * @param ended a session was over: say so
 * @param host whose passkeys are ours
 * @param issuer what the button to an organisation's own sign-in says, empty for our words; null where there is none
 * @param demo fictional accounts to pick from; empty in production
 */
public record SignInPage(String next, String login, boolean ended, List<Accounts.Card> demo, String host,
        @Nullable String issuer) {
    /** What a fictional account is, in the demonstration's words. */
    public String roleKey(Accounts.Card account) {
        Hat hat = account.hats().getFirst();
        return hat.trade() != null ? "trade." + hat.trade()
                : hat.role() == Hat.Role.PERSON ? "access.demo.role.PERSON" : "access.role." + hat.role();
    }
}
