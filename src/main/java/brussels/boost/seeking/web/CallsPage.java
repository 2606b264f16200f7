package brussels.boost.seeking.web;

import brussels.boost.platform.web.Page;
import brussels.boost.seeking.domain.Ask;
import brussels.boost.seeking.domain.CallBack;
import brussels.boost.territory.Commune;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Those to call because nobody answered. */
public record CallsPage(List<CallBack.Call> calls, List<Commune> communes) {
    public @Nullable String district(Page page, Ask ask) {
        return AskedPage.name(page, communes, ask.district());
    }
}
