package brussels.boost.seeking.web;

import brussels.boost.access.HelpLine;
import brussels.boost.platform.web.Page;
import brussels.boost.seeking.domain.Ask;
import brussels.boost.seeking.domain.FollowAsk;

/** Where a request stands. @param token of the link, for its forms @param qr picture of the page's own address @param line a number that answers */
public record FollowPage(FollowAsk.View view, String token, String qr, HelpLine.Shown line) {
    public Ask ask() {
        return view.ask();
    }

    public String base() {
        return "/seek/" + token;
    }

    /** Where it stands, in one sentence that is true: a call is promised only when somebody can call. */
    public String state(Page page, String asked) {
        boolean promises = is("ASKED") || is("CALL");
        String caller = view.caller() == null ? page.t("seeking.somebody") : view.caller();
        return page.t("seeking.state." + ask().state() + (promises && !view.called() ? ".nobody" : ""), asked, caller, page.day(view.by()));
    }

    public boolean is(String state) {
        return view.ask().state().name().equals(state);
    }
}
