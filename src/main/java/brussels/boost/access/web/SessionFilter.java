package brussels.boost.access.web;

import brussels.boost.access.domain.signin.SessionStore;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the session behind the cookie, once a request, before the door asks who comes. */
class SessionFilter extends OncePerRequestFilter {
    static final String ATTRIBUTE = SessionStore.Session.class.getName();

    private final SessionStore sessions;

    SessionFilter(SessionStore sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> token = SessionCookie.read(request);
        if (token.isPresent()) {
            sessions.find(token.get()).ifPresent(session -> {
                request.setAttribute(ATTRIBUTE, session);
                var context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(new SignedIn(session));
                SecurityContextHolder.setContext(context);
            });
        }
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    /** Spring Security's word for a session of ours. It carries no authority: rights come from relations. */
    static final class SignedIn extends AbstractAuthenticationToken {
        private final transient SessionStore.Session session;

        SignedIn(SessionStore.Session session) {
            super(AuthorityUtils.NO_AUTHORITIES);
            this.session = session;
            setAuthenticated(true);
        }

        @Override
        public Object getCredentials() {
            return "";
        }

        @Override
        public Object getPrincipal() {
            return session.account();
        }
    }
}
