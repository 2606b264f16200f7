package brussels.boost.seeking.web;

import brussels.boost.access.HelpLine;
import brussels.boost.platform.web.Page;
import brussels.boost.seeking.domain.Ask;
import brussels.boost.seeking.domain.SeekFromOwnPage;

/** Whom the person may ask, and what became of whom they asked. @param line a number that answers */
public record OwnSeekPage(SeekFromOwnPage.View view, HelpLine.Shown line) {
    /** What became of one, in a sentence that is true today. */
    public String state(Page page, SeekFromOwnPage.Asked one) {
        String caller = one.caller() == null ? page.t("seeking.somebody") : one.caller();
        if (one.refused() != null) {
            return page.t("seeking.own.notNow", one.name());
        }
        return switch (one.ask().state()) {
            case OPEN, ASKED -> page.t(view.called() ? "seeking.own.asked" : "seeking.own.asked.nobody", one.name(), caller, page.day(one.by()));
            case CALL -> page.t(one.ask().caller() == null ? "seeking.state.CALL.nobody" : "seeking.own.call", one.name(), caller, page.day(one.by()));
            case MET -> page.t("seeking.own.met", one.name());
            case STOPPED -> page.t("seeking.own.over", one.name());
        };
    }

    public String icon(SeekFromOwnPage.Asked one) {
        return one.ask().state() == Ask.State.MET ? "check" : one.ask().state() == Ask.State.CALL ? "phone" : "clock";
    }

    /** The kind reason, when one was given. */
    public String reason(Page page, SeekFromOwnPage.Asked one) {
        var refused = one.refused();
        var reason = refused == null ? null : refused.reason();
        return reason == null ? "" : reason.in(page.lang());
    }

    /** Somebody waits and nobody can call: a number stands on the page. */
    public boolean callYourself() {
        return view.asked().stream().anyMatch(one -> !one.ask().over()
                && (one.ask().state() == Ask.State.CALL ? one.ask().caller() == null : !view.called()));
    }
}
