package brussels.boost.access.domain.agreement;

import brussels.boost.access.Access;
import brussels.boost.access.Accounts;
import brussels.boost.access.Act;
import brussels.boost.access.Agreements;
import brussels.boost.access.Family;
import brussels.boost.access.Names;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person agreed to, as sentences can tell it. */
@Component
public class ReadAgreements {
    static final Act READ = Act.of("access.agreement.read");

    private final Transactions transactions;
    private final Access access;
    private final AgreementStore store;
    private final Accounts accounts;
    private final Names names;

    ReadAgreements(Transactions transactions, Access access, AgreementStore store, Accounts accounts, Names names) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
        this.accounts = accounts;
        this.names = names;
    }

    /** One line. @param by who wrote it down, null when the person did or the account is gone */
    public record Line(Agreements.Kind kind, String language, Agreements.Mode mode, Agreements.Giver giver,
            @Nullable String witness, Instant given, @Nullable String by, @Nullable Instant withdrawn) {}

    /** @param open what may be asked because it is not agreed to today @param ifWithdrawn what withdrawing each would mean */
    public record Answer(String name, List<Line> lines, Set<Agreements.Kind> open, Map<Agreements.Kind, String> ifWithdrawn,
            boolean mayWrite) {}

    /** @param question and its consequence in the language asked for, or in French */
    public record Asked(String name, String language, String question, String consequence) {}

    public Answer run(Actor actor, PersonId person, String language) {
        return transactions.write(actor, () -> {
            var patient = access.read(actor, person, READ, Family.CONSENTS);
            List<AgreementStore.Row> rows = store.all(patient);
            Map<AccountId, Accounts.Card> cards = accounts.cards(
                    rows.stream().map(AgreementStore.Row::by).filter(Objects::nonNull).map(Objects::requireNonNull).distinct().toList());
            Set<Agreements.Kind> open = EnumSet.allOf(Agreements.Kind.class);
            open.removeAll(rows.stream().filter(row -> row.withdrawn() == null).map(AgreementStore.Row::kind).collect(Collectors.toSet()));
            return new Answer(names.nameToUse(patient), rows.stream().map(row -> line(row, cards)).toList(), open,
                    store.consequences(language), patient.mayWrite(Family.CONSENTS));
        });
    }

    public Asked ask(Actor actor, PersonId person, Agreements.Kind kind, String language) {
        return transactions.write(actor, () -> {
            var patient = access.write(actor, person, READ, Family.CONSENTS);
            AgreementStore.Wording wording = store.wording(kind, language);
            return new Asked(names.nameToUse(patient), wording.language(), wording.question(), wording.consequence());
        });
    }

    private static Line line(AgreementStore.Row row, Map<AccountId, Accounts.Card> cards) {
        AccountId account = row.by();
        Accounts.Card card = account == null ? null : cards.get(account);
        return new Line(row.kind(), row.language(), row.mode(), row.giver(), row.witness(), row.given(),
                card == null ? null : card.name(), row.withdrawn());
    }
}
