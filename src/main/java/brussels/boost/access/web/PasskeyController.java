package brussels.boost.access.web;

import brussels.boost.access.domain.signin.KeepPasskeys;
import brussels.boost.access.domain.signin.RegisterPasskey;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;

/** One's own passkeys. Making one needs a script of ours; the other doors stay without. */
@Controller
class PasskeyController {
    private final RegisterPasskey register;
    private final KeepPasskeys keep;
    private final AccountPages pages;

    PasskeyController(RegisterPasskey register, KeepPasskeys keep, AccountPages pages) {
        this.register = register;
        this.keep = keep;
        this.pages = pages;
    }

    @PostMapping(path = "/account/passkeys/options", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String options(Actor actor) {
        return json(register.begin(actor));
    }

    @PostMapping("/account/passkeys/add")
    View add(Page page, Actor actor, HttpServletRequest request, @RequestParam UUID submission, @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "") String credential, @RequestParam(defaultValue = "") String name) {
        try {
            register.run(actor, new RegisterPasskey.Request(submission, token, credential, name));
            return page.done("/account", "passkey.added");
        } catch (Refusal refusal) {
            return page.invalid("access/account", pages.of(actor, request), refusal);
        }
    }

    @PostMapping("/account/passkeys/{passkey}/rename")
    View rename(Page page, Actor actor, HttpServletRequest request, @PathVariable UUID passkey, @RequestParam(defaultValue = "") String name) {
        try {
            keep.rename(actor, passkey, name);
            return page.done("/account", "passkey.renamed");
        } catch (Refusal refusal) {
            return page.invalid("access/account", pages.of(actor, request), refusal);
        }
    }

    @PostMapping("/account/passkeys/{passkey}/remove")
    View remove(Page page, Actor actor, HttpServletRequest request, @PathVariable UUID passkey) {
        try {
            keep.remove(actor, passkey);
            return page.done("/account", "passkey.removed");
        } catch (Refusal refusal) {
            return page.invalid("access/account", pages.of(actor, request), refusal);
        }
    }

    /** The token is of the alphabet of base64url, so the JSON around it needs no care. */
    static String json(RegisterPasskey.Asked asked) {
        return "{\"token\":\"" + asked.token() + "\",\"options\":" + asked.options() + "}";
    }
}
