package brussels.boost.access.domain.signin;

import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Keys;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The single keys somebody works with: their own choice, the same on every device. */
@Component
public class ChooseKeys {
    private final Transactions transactions;
    private final AccountStore accounts;

    ChooseKeys(Transactions transactions, AccountStore accounts) {
        this.transactions = transactions;
        this.accounts = accounts;
    }

    /** @param places the doors that have a letter, by their usual key: no two may get the same */
    public record Request(Keys keys, List<String> places) {}

    public void run(Actor actor, Request request) {
        Keys keys = request.keys();
        var wrong = new LinkedHashMap<String, String>();
        keys.unfit().forEach(usual -> wrong.put("key-" + usual, "keys.refusal.one"));
        String clash = keys.clash(request.places());
        if (clash != null) {
            wrong.putIfAbsent("key-" + clash, "keys.refusal.taken");
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        transactions.write(actor, () -> accounts.setKeys(Objects.requireNonNull(actor.account()), keys.kept()));
    }
}
