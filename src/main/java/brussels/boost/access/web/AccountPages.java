package brussels.boost.access.web;

import brussels.boost.access.domain.KeepOwnPhoto;
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
    private final KeepOwnPhoto photo;

    AccountPages(ShowAccount show, SetUpSecondFactor second, KeepPasskeys keys, Passkeys passkeys, KeepOwnPhoto photo) {
        this.show = show;
        this.second = second;
        this.keys = keys;
        this.passkeys = passkeys;
        this.photo = photo;
    }

    AccountPage of(Actor actor, HttpServletRequest request) {
        return new AccountPage(show.run(actor, AccountController.token(request)), second.now(actor), keys.of(actor), passkeys.id(),
                AccountPage.names(Device.of(request.getHeader(HttpHeaders.USER_AGENT))),
                KeepOwnPhoto.offered(actor), photo.now(actor).orElse(null));
    }
}
