package brussels.boost.demo.domain;

import brussels.boost.access.Accounts;
import brussels.boost.access.Hat;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.run.StartBanner;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.settings.BoostSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Prints the fictional accounts beside the address. */
@Component
class DemoBanner implements StartBanner {
    private static final Actor ACTOR = Actor.Job.named("demo");

    private final BoostSettings settings;
    private final Transactions transactions;
    private final Accounts accounts;

    DemoBanner(BoostSettings settings, Transactions transactions, Accounts accounts) {
        this.settings = settings;
        this.transactions = transactions;
        this.accounts = accounts;
    }

    @Override
    public List<String> lines() {
        List<Accounts.Card> cards = settings.demo() ? transactions.read(ACTOR, accounts::fictional) : List.of();
        List<String> lines = new ArrayList<>();
        if (!cards.isEmpty()) {
            lines.add("Everything in here is fictional. Pick an account on the first page:");
            cards.forEach(card -> lines.add("    %-20s %s".formatted(card.name(),
                    card.hats().stream().map(DemoBanner::what).distinct().collect(Collectors.joining(", ")))));
            lines.add("or sign in with e-mail, e.g. lucie@example.org, and the password: " + Cast.PASSWORD);
        }
        return lines;
    }

    /** "nurse", "social worker", "person", from the codes. */
    private static String what(Hat hat) {
        String code = hat.trade() == null ? hat.role().name().replace('_', ' ') : hat.trade().replaceAll("([A-Z])", " $1");
        return code.toLowerCase(Locale.ROOT);
    }
}
