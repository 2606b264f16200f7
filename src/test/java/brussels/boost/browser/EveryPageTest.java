package brussels.boost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.browser.Browser.Visit;
import brussels.boost.browser.Browser.Visitor;
import brussels.boost.testing.BoostTest;
import com.microsoft.playwright.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address the program answers to a GET, found in its own routes: it opens, nothing is wrong for axe, nothing
 * runs off the side of the screen, is cut off, covered or gone at 320, 390, 1024 and 1280 pixels and with letters twice
 * as large, and the browser complains of nothing. A new route is here without being written.
 */
@BoostTest
class EveryPageTest {
    private static final Map<String, Visitor> visitors = new HashMap<>();

    @LocalServerPort int port;
    @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes;

    @TestFactory
    Stream<DynamicTest> each_page_is_open_to_everybody() {
        return pages().stream().flatMap(page -> Stream.of("wide", "narrow")
                .map(screen -> DynamicTest.dynamicTest(page + " " + screen, () -> look(page, screen))));
    }

    @AfterAll
    static void leave() {
        visitors.values().forEach(Visitor::close);
    }

    private List<String> pages() {
        var patterns = new TreeSet<String>();
        routes.getHandlerMethods().forEach((info, method) -> {
            if (info.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                    && method.getBeanType().getName().startsWith("brussels.boost")) {
                patterns.addAll(info.getPatternValues());
            }
        });
        return patterns.stream().filter(Addresses::isPage).map(Addresses::of).sorted().distinct().toList();
    }

    private Visitor open(String screen, String name) {
        Visit visit = screen.equals("wide") ? Visit.to(port) : Visit.to(port).phone().dark();
        return name.isEmpty() ? visit.open() : visit.open().as(name);
    }

    private void look(String page, String screen) {
        Visitor visitor = visitors.computeIfAbsent(screen + " " + Addresses.visitorOf(page), key -> open(screen, key.substring(screen.length() + 1)));
        visitor.complaints.clear();
        Response response = visitor.page.navigate(page);
        boolean there = Addresses.maybeAbsent(page) || response.status() != 404;
        assertThat(there && response.status() < 500).as(page + " " + response.status()).isTrue();
        assertThat(visitor.axe()).as("axe on " + page).isEmpty();
        assertThat(visitor.fits()).as(page + " fits the screen").isTrue();
        if (screen.equals("narrow")) {
            assertThat(visitor.faultsAt(320, 16)).as(page + " at 320").isEmpty();
        } else {
            assertThat(visitor.faultsAt(1024, 16)).as(page + " at 1024").isEmpty();
            assertThat(visitor.faultsAt(1280, 32)).as(page + " with letters twice as large").isEmpty();
        }
        if (response.ok()) {
            assertThat(visitor.complaints).isEmpty();
        }
    }
}
