package brussels.boost.carer.web;

import brussels.boost.carer.domain.CarerPolicy;
import brussels.boost.carer.domain.ReadSpace;
import brussels.boost.platform.web.Page;
import java.util.List;
import java.util.Set;

/** How the carer is, in own words and textless images; what was said before stands beside it, nothing compares them. */
public record HowPage(ReadSpace.How how, String words, Set<String> chosen) {
    public List<String> pictures() {
        return CarerPolicy.PICTURES;
    }

    public String t(Page page, String key) {
        return page.t(how.space().young() ? key + ".young" : key);
    }
}
