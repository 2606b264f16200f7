package brussels.boost.day.web;

import brussels.boost.day.domain.ReadThread;
import brussels.boost.day.domain.ThreadLine;
import brussels.boost.platform.web.Page;

/** Where things come from and where they went. */
public record ThreadPage(String pid, boolean oneself, ReadThread.Shown shown) {
    private static final int DEEPEST_INDENT = 5;

    public int indent(ThreadLine line) {
        return Math.min(line.depth(), DEEPEST_INDENT);
    }

    public String sentence(Page page, ThreadLine line) {
        var knot = line.knot();
        return knot == null ? page.t("thread.situation") : page.t(knot.key(), knot.words().apply(page.lang()));
    }
}
