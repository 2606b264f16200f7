package brussels.boost.access.web;

import brussels.boost.access.Phones;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Page;
import brussels.boost.platform.web.Pages;
import brussels.boost.platform.web.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * On a telephone others use too, the person's account opens their sheet and nothing else, however an address was come by:
 * typed, kept, or reached by Back. A new page is closed until it is named here.
 */
@Component
class SharedPhone implements HandlerInterceptor, WebMvcConfigurer {
    static final String QUESTION = "/me/phone";
    static final String AGAIN = "/password/again";
    /** The page with the sheet, how it is read, the question, and the ways out. */
    private static final Set<String> STAYS = Set.of("GET /home", "GET /me", "GET /reading", "POST /reading", "GET " + QUESTION, "POST " + QUESTION,
            "GET " + AGAIN, "POST " + AGAIN, "GET /roles", "POST /roles/{hat}/wear", "POST /sign-out");
    private static final int CLOSED = 403;

    private final Phones phones;
    private final Transactions transactions;
    private final Pages pages;

    SharedPhone(Phones phones, Transactions transactions, Pages pages) {
        this.phones = phones;
        this.transactions = transactions;
        this.pages = pages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws Exception {
        if (!(handler instanceof HandlerMethod) || Door.isOpen(request)) {
            return true;
        }
        Page page = pages.of(request);
        if (!(page.viewer().map(Viewer::actor).orElse(null) instanceof Actor.Oneself self)) {
            return true;
        }
        String way = (request.getMethod().equals("HEAD") ? "GET" : request.getMethod()) + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        boolean answers = way.equals("POST " + QUESTION);
        if (answers) {
            // what was opened before the answer does not come back by the button Back
            response.setHeader("Clear-Site-Data", "\"cache\"");
        }
        if (STAYS.contains(way) && !answers || !transactions.read(self, () -> phones.shared(self))) {
            return true;
        }
        // whoever holds the telephone could say it is theirs
        return answers ? self.proved() || show(page.go(AGAIN + "?next=" + QUESTION), request, response) : closed(page, request, response);
    }

    private static boolean closed(Page page, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (page.isPartial()) {
            response.setHeader("HX-Redirect", "/me");
        }
        return show(page.view("access/shared-phone").status(CLOSED), request, response);
    }

    private static boolean show(View view, HttpServletRequest request, HttpServletResponse response) throws Exception {
        view.render(Map.of(), request, response);
        return false;
    }
}
