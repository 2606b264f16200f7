package brussels.boost.access.domain.signin;

import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.security.Tokens;
import brussels.boost.platform.settings.BoostSettings;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Lets somebody in whom their organisation's own sign-in vouches for. The account must be there already: at the first
 * arrival it is the one with that e-mail address, afterwards the one bound to the issuer's own identifier.
 */
@Component
public class SignInWithIssuer {
    private static final Actor DOOR = Actor.Job.named("sign-in");

    private final Transactions transactions;
    private final AccountStore accounts;
    private final PasskeyStore asked;
    private final IssuerStore store;
    private final OpenSession open;
    private final BoostSettings.Oidc settings;
    private final IssuerClient client;

    @Autowired
    SignInWithIssuer(Transactions transactions, AccountStore accounts, PasskeyStore asked, IssuerStore store, OpenSession open, BoostSettings settings) {
        this(transactions, accounts, asked, store, open, settings.oidc(), settings.address());
    }

    SignInWithIssuer(Transactions transactions, AccountStore accounts, PasskeyStore asked, IssuerStore store, OpenSession open,
            BoostSettings.Oidc settings, String address) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.asked = asked;
        this.store = store;
        this.open = open;
        this.settings = settings;
        this.client = new IssuerClient(settings, address);
    }

    /** @param to where the browser goes @param token for a cookie: only this browser may come back */
    public record Leaving(URI to, String token) {}

    /** @param next where somebody was going when they came to the door */
    public record Arrived(OpenSession.Opened opened, String next) {}

    public boolean there() {
        return settings.there();
    }

    /** What the button says in that language; empty for the program's own words. */
    public String label(String language) {
        return switch (language) {
            case "nl" -> settings.labelNl();
            case "en" -> settings.labelEn();
            default -> settings.labelFr();
        };
    }

    public Leaving begin(String next) {
        if (!there()) {
            throw Refusal.notFound();
        }
        String nonce = Tokens.fresh(256);
        String verifier = Tokens.fresh(384);
        String token = transactions.write(DOOR, () -> asked.ask(null, String.join("\n", nonce, verifier, next)));
        try {
            return new Leaving(client.leave(state(token), nonce, verifier), token);
        } catch (IssuerClient.Doubt _) {
            throw Refusal.invalid("issuer", "issuer.refusal.failed");
        }
    }

    /** @param token of the cookie @param state what came back in the address; it belongs to this token or nothing happens */
    public Arrived run(String token, String state, String code, Device device) {
        if (!MessageDigest.isEqual(state(token).getBytes(StandardCharsets.US_ASCII), state.getBytes(StandardCharsets.US_ASCII)) || code.isEmpty()) {
            throw Refusal.invalid("issuer", "issuer.refusal.failed");
        }
        List<String> left = List.of(transactions.write(DOOR, () -> asked.take(null, token))
                .orElseThrow(() -> Refusal.invalid("issuer", "issuer.refusal.failed")).split("\n", 3));
        IssuerClient.Identity who;
        try {
            who = client.arrive(code, left.get(0), left.get(1));
        } catch (IssuerClient.Doubt _) {
            throw Refusal.invalid("issuer", "issuer.refusal.failed");
        }
        AccountId account = transactions.write(DOOR, () -> store.bound(who).orElseGet(() -> first(who)));
        return new Arrived(open.run(account, Way.ISSUER, device), left.get(2));
    }

    private AccountId first(IssuerClient.Identity who) {
        String login = who.value();
        if (login == null || !who.verified()) {
            throw Refusal.invalid("issuer", "issuer.refusal.unknown");
        }
        AccountId account = accounts.byLogin(login).map(AccountStore.Known::id).orElseThrow(() -> Refusal.invalid("issuer", "issuer.refusal.unknown"));
        if (!store.bind(who, account)) {
            throw Refusal.invalid("issuer", "issuer.refusal.other");
        }
        return account;
    }

    /** What goes through everybody's hands in addresses is not what lies in the cookie. */
    private static String state(String token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Tokens.hash("state." + token));
    }
}
