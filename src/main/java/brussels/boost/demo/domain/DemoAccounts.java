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

/** Tells whoever started the demo as whom one may sign in. */
@Component
class DemoAccounts implements StartBanner {
    private static final Actor ACTOR = Actor.Job.named("demo");

    private final Transactions transactions;
    private final Accounts accounts;
    private final BoostSettings settings;

    DemoAccounts(Transactions transactions, Accounts accounts, BoostSettings settings) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    public List<String> lines() {
        if (!settings.demo() || settings.empty()) {
            return List.of();
        }
        var lines = new ArrayList<>(List.of("", "Fictional accounts, one click each on the sign-in page:"));
        for (var card : transactions.read(ACTOR, accounts::fictional)) {
            lines.add("  %-20s %s".formatted(card.name(), card.hats().stream().map(DemoAccounts::what).distinct().collect(Collectors.joining(", "))));
        }
        return lines;
    }

    /** "nurse", "social worker", "person", from the codes. */
    private static String what(Hat hat) {
        String code = hat.trade() == null ? hat.role().name().replace('_', ' ') : hat.trade().replaceAll("([A-Z])", " $1");
        return code.toLowerCase(Locale.ROOT);
    }
}
