package brussels.boost.access.web;

import brussels.boost.access.domain.ShowAccount;
import brussels.boost.access.domain.signin.Device;
import brussels.boost.access.domain.signin.KeepPasskeys;
import brussels.boost.access.domain.signin.Passkeys;
import brussels.boost.access.domain.signin.SetUpSecondFactor;
import brussels.boost.platform.security.Actor;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Gathers one's own account for whichever form of it was sent. */
@Component
class AccountPages {
    private final ShowAccount show;
    private final SetUpSecondFactor second;
    private final KeepPasskeys keys;
    private final Passkeys passkeys;

    AccountPages(ShowAccount show, SetUpSecondFactor second, KeepPasskeys keys, Passkeys passkeys) {
        this.show = show;
        this.second = second;
        this.keys = keys;
        this.passkeys = passkeys;
    }

    AccountPage of(Actor actor, HttpServletRequest request) {
        return new AccountPage(show.run(actor, AccountController.token(request)), second.now(actor), keys.of(actor), passkeys.id(),
                AccountPage.names(Device.of(request.getHeader(HttpHeaders.USER_AGENT))));
    }
}
