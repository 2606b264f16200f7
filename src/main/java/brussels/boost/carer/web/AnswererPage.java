package brussels.boost.carer.web;

import brussels.boost.access.Accounts;
import brussels.boost.access.Hat;
import brussels.boost.carer.domain.ReadSpace;
import brussels.boost.platform.web.Page;
import java.util.Objects;

/** Whom the carer may choose to be called by: those they know, those ready to answer. @param person the file the space is */
public record AnswererPage(String person, ReadSpace.Answerers all) {
    public boolean chosen(Accounts.Card card) {
        return card.id().equals(all.now());
    }

    public String what(Page page, Accounts.Card card) {
        return card.hats().stream().map(Hat::trade).filter(Objects::nonNull).findFirst().map(trade -> page.t("trade." + trade)).orElse("");
    }
}
