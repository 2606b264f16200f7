package brussels.boost.browser;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds against WCAG 2.2 A and AA. Our pages have no frames, so axe needs no second page to gather them (its legacy mode): half the time. */
final class Accessibility {
    private static final AxeRunOptions RULES = rules();

    private Accessibility() {}

    /** One line a rule that the page, as it is now, does not hold. */
    static List<String> faults(Page page) {
        return new AxeBuilder(page).options(RULES).setLegacyMode(true).analyze().getViolations().stream().map(Accessibility::line).toList();
    }

    private static AxeRunOptions rules() {
        var only = new AxeRunOnlyOptions();
        only.setType("tag");
        only.setValues(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
        var options = new AxeRunOptions();
        options.setRunOnly(only);
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String line(Rule rule) {
        return rule.getId() + " " + rule.getNodes().stream().limit(3).map(node -> String.valueOf(node.getTarget())).toList();
    }
}
