package brussels.boost.access.web;

import brussels.boost.access.Accounts;
import brussels.boost.access.domain.signin.DemoDoor;
import brussels.boost.access.domain.signin.Device;
import brussels.boost.access.domain.signin.OpenSession;
import brussels.boost.access.domain.signin.Passkeys;
import brussels.boost.access.domain.signin.SendSignInLink;
import brussels.boost.access.domain.signin.SignInWithIssuer;
import brussels.boost.access.domain.signin.SignInWithLink;
import brussels.boost.access.domain.signin.SignInWithPasskey;
import brussels.boost.access.domain.signin.SignInWithPassword;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;

/** The ways in. */
@Controller
class SignInController {
    private final SignInWithPassword password;
    private final SendSignInLink sendLink;
    private final SignInWithLink link;
    private final SignInWithPasskey passkey;
    private final Passkeys passkeys;
    private final SignInWithIssuer issuer;
    private final DemoDoor demo;

    SignInController(SignInWithPassword password, SendSignInLink sendLink, SignInWithLink link, SignInWithPasskey passkey,
            Passkeys passkeys, SignInWithIssuer issuer, DemoDoor demo) {
        this.password = password;
        this.sendLink = sendLink;
        this.link = link;
        this.passkey = passkey;
        this.passkeys = passkeys;
        this.issuer = issuer;
        this.demo = demo;
    }

    @GetMapping("/")
    View front(Page page) {
        return page.go(page.viewer().isPresent() ? "/home" : "/sign-in");
    }

    @GetMapping("/sign-in")
    View door(Page page, @RequestParam(defaultValue = "/home") String next, @RequestParam(required = false) String ended) {
        return page.viewer().isPresent() ? page.go(LocalAddress.or(next, "/home")) : page.view("access/sign-in", model(page.lang(), next, "", ended != null));
    }

    @PostMapping("/sign-in")
    View enter(Page page, HttpServletRequest request, HttpServletResponse response, @RequestParam(defaultValue = "/home") String next,
            @RequestParam(defaultValue = "") String login, @RequestParam(defaultValue = "") String password) {
        try {
            return enter(page, request, response, this.password.run(new SignInWithPassword.Request(login, password, request.getRemoteAddr(), device(request))), next);
        } catch (Refusal refusal) {
            return page.invalid("access/sign-in", model(page.lang(), next, login, false), refusal);
        }
    }

    @PostMapping("/sign-in/link")
    View askLink(Page page, HttpServletRequest request, @RequestParam(defaultValue = "") String login) {
        try {
            sendLink.run(new SendSignInLink.Request(login, request.getRemoteAddr()));
            return page.view("access/link-sent");
        } catch (Refusal refusal) {
            return page.invalid("access/sign-in", model(page.lang(), "/home", login, false), refusal);
        }
    }

    @GetMapping("/sign-in/link/{token}")
    View openLink(Page page, @PathVariable String token) {
        if (!link.stillGood(token)) {
            throw Refusal.absent("access.link.gone");
        }
        return page.view("access/enter", token);
    }

    @PostMapping("/sign-in/link/{token}")
    View enterByLink(Page page, HttpServletRequest request, HttpServletResponse response, @PathVariable String token) {
        return enter(page, request, response, link.run(token, device(request)), "/home");
    }

    @PostMapping(path = "/sign-in/passkey/options", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String askPasskey(HttpServletRequest request) {
        return PasskeyController.json(passkey.begin(request.getRemoteAddr()));
    }

    @PostMapping("/sign-in/passkey")
    View enterByPasskey(Page page, HttpServletRequest request, HttpServletResponse response, @RequestParam(defaultValue = "/home") String next,
            @RequestParam(defaultValue = "") String token, @RequestParam(defaultValue = "") String credential) {
        try {
            return enter(page, request, response, passkey.run(token, credential, device(request)), next);
        } catch (Refusal refusal) {
            return page.invalid("access/sign-in", model(page.lang(), next, "", false), refusal);
        }
    }

    @PostMapping("/sign-in/demo/{account}")
    View enterDemo(Page page, HttpServletRequest request, HttpServletResponse response, @PathVariable String account) {
        return enter(page, request, response, demo.enter(AccountId.of(account), device(request)), "/home");
    }

    SignInPage model(String lang, String next, String login, boolean ended) {
        List<Accounts.Card> cards = demo.accounts();
        return new SignInPage(LocalAddress.or(next, "/home"), login, ended, cards, passkeys.id(), issuer.there() ? issuer.label(lang) : null);
    }

    static View enter(Page page, HttpServletRequest request, HttpServletResponse response, OpenSession.Opened opened, String next) {
        SessionCookie.write(request, response, opened.token());
        String then = LocalAddress.or(next, "/home");
        return page.go(!opened.waits() ? then : "/sign-in/second?next=" + URLEncoder.encode(then, StandardCharsets.UTF_8));
    }

    static Device device(HttpServletRequest request) {
        return Device.of(request.getHeader(HttpHeaders.USER_AGENT));
    }
}
