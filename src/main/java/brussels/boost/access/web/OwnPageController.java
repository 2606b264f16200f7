package brussels.boost.access.web;

import brussels.boost.access.domain.GiveOwnPage;
import brussels.boost.access.domain.OpenOwnPage;
import brussels.boost.platform.document.Picture;
import brussels.boost.platform.document.QrCode;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.settings.BoostSettings;
import brussels.boost.platform.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The door of a person's own page: given by whom they chose, opened by themself. */
@Controller
class OwnPageController {
    private static final int GONE = 410;

    private final GiveOwnPage give;
    private final OpenOwnPage open;
    private final BoostSettings settings;

    OwnPageController(GiveOwnPage give, OpenOwnPage open, BoostSettings settings) {
        this.give = give;
        this.open = open;
        this.settings = settings;
    }

    @PostMapping("/people/{pid}/own-page/give")
    View give(Page page, Actor actor, @PathVariable String pid) {
        GiveOwnPage.Given given = give.run(actor, PersonId.of(pid));
        String address = settings.address() + "/own-page/" + given.token();
        return page.view("access/own-page-given", new OwnPageGivenPage(pid, given, address, Picture.svg(QrCode.svg(address), page.t("ownpage.qr")).address()));
    }

    @GetMapping("/own-page/{token}")
    View look(Page page, HttpServletRequest request, HttpServletResponse response, @PathVariable String token) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        response.setHeader("Referrer-Policy", "no-referrer");
        return open.look(token, request.getRemoteAddr())
                .map(door -> page.view("access/own-page", new OwnPageDoorPage(token, door, "")))
                .orElseGet(() -> page.view("access/own-page-over").status(GONE));
    }

    /** Afterwards the languages by their own names: nothing has to be read to go on. */
    @PostMapping("/own-page/{token}")
    View open(Page page, HttpServletRequest request, HttpServletResponse response, @PathVariable String token,
            @RequestParam(defaultValue = "") String login, @RequestParam(defaultValue = "") String chosen) {
        String from = request.getRemoteAddr();
        var door = open.look(token, from);
        if (door.isEmpty()) {
            return page.view("access/own-page-over").status(GONE);
        }
        try {
            return SignInController.enter(page, request, response,
                    open.run(new OpenOwnPage.Request(token, from, login, chosen, page.lang(), SignInController.device(request))), "/reading");
        } catch (Refusal refusal) {
            return page.invalid("access/own-page", new OwnPageDoorPage(token, door.get(), login), refusal);
        }
    }
}
