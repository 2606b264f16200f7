package brussels.boost.access.web;

import brussels.boost.access.Hat;
import brussels.boost.access.domain.signin.OwnSpaces;
import brussels.boost.access.domain.signin.SessionStore;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Keys;
import brussels.boost.platform.web.Viewer;
import brussels.boost.platform.web.Viewers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells the shell who looks. */
@Component
class SignedInViewers implements Viewers {
    private static final String OWN = SignedInViewers.class.getName();

    private final OwnSpaces spaces;

    SignedInViewers(OwnSpaces spaces) {
        this.spaces = spaces;
    }

    @Override
    public Optional<Viewer> current(HttpServletRequest request) {
        return Optional.ofNullable((SessionStore.Session) request.getAttribute(SessionFilter.ATTRIBUTE))
                .map(session -> viewer(session, actor(session, request)));
    }

    /** In their own space a carer is themself; everywhere else, somebody near. */
    private Actor actor(SessionStore.Session session, HttpServletRequest request) {
        String path = request.getRequestURI();
        if (!(session.actor() instanceof Actor.Carer carer) || !path.startsWith("/carer") && !path.startsWith("/people/") && !path.equals(SharedPhone.QUESTION)) {
            return session.actor();
        }
        if (request.getAttribute(OWN) instanceof Actor known) {
            return known;
        }
        Actor actor = spaces.oneself(carer)
                .filter(own -> !path.startsWith("/people/") || path.startsWith("/people/" + own.person()))
                .map(own -> new Actor.Oneself(own.account(), own.person(), session.provedAgain()))
                .map(Actor.class::cast).orElse(carer);
        request.setAttribute(OWN, actor);
        return actor;
    }

    private static Viewer viewer(SessionStore.Session session, Actor actor) {
        Hat hat = session.hat();
        String trade = hat.trade();
        String role = trade == null ? "access.role." + hat.role().name() : "trade." + trade;
        return new Viewer(actor, session.name(), role, initials(session.name()), doors(session), session.largePrint(), session.readsIn(), Keys.read(session.keys()));
    }

    private static Set<String> doors(SessionStore.Session session) {
        Set<String> doors = new HashSet<>();
        doors.addAll(switch (session.hat().role()) {
            case PROFESSIONAL -> Set.of("professional");
            case PERSON -> Set.of("person");
            case CARER -> Set.of("carer");
            case ORGANISATION_ADMIN -> Set.of("administrator", "accounts");
            case ADMIN -> Set.of("administrator", "accounts", "installation", "texts", "counts");
            case COORDINATOR -> Set.of("counts");
            case PRIVACY_OFFICER -> Set.of("administrator", "privacy", "texts");
        });
        doors.add("account");
        if (session.hats() > 1) {
            doors.add("several-roles");
        }
        return doors;
    }

    static String initials(String name) {
        return Stream.of(name.strip().split("\\s+")).filter(word -> !word.isEmpty()).limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1))).collect(Collectors.joining()).toUpperCase(Locale.ROOT);
    }
}
