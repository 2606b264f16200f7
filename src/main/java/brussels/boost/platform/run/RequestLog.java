package brussels.boost.platform.run;

import brussels.boost.platform.db.Statements;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * One line per request: its number, its route as the program wrote it, never as it was called, how long it took and
 * how many statements it sent. The number stands on error pages too, as {@link #NUMBER}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
public class RequestLog extends OncePerRequestFilter {
    /** Request attribute: the number people can tell when they ask for help. */
    public static final String NUMBER = "boost.requestId";

    private static final Logger log = LoggerFactory.getLogger("boost.request");
    private static final Logger trouble = LoggerFactory.getLogger(RequestLog.class);
    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 8;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long start = System.nanoTime();
        String number = number();
        request.setAttribute(NUMBER, number);
        MDC.put("request", number);
        Statements.reset();
        boolean broken = true;
        try {
            chain.doFilter(request, response);
            broken = false;
        } catch (ServletException | RuntimeException e) {
            trouble.error("Request {} failed", number, e);
            throw e;
        } finally {
            log.atInfo()
                    .addKeyValue("method", request.getMethod())
                    .addKeyValue("route", route(request))
                    .addKeyValue("status", broken ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR : response.getStatus())
                    .addKeyValue("ms", (System.nanoTime() - start) / 100_000 / 10.0)
                    .addKeyValue("statements", Statements.sent())
                    .log("request");
            MDC.remove("request");
        }
    }

    private static String route(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "none" : pattern.toString();
    }

    private static String number() {
        var number = new StringBuilder();
        var random = ThreadLocalRandom.current();
        for (int i = 0; i < LENGTH; i++) {
            number.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return number.toString();
    }
}
