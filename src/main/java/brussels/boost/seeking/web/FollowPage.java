package brussels.boost.seeking.web;

import brussels.boost.seeking.domain.Ask;
import brussels.boost.seeking.domain.FollowAsk;

/** Where a request stands. @param token of the link, for its forms @param qr picture of the page's own address */
public record FollowPage(FollowAsk.View view, String token, String qr) {
    public Ask ask() {
        return view.ask();
    }

    public String base() {
        return "/seek/" + token;
    }

    public boolean is(String state) {
        return view.ask().state().name().equals(state);
    }
}
