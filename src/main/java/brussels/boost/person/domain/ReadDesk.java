package brussels.boost.person.domain;

import brussels.boost.access.Accounts;
import brussels.boost.access.Act;
import brussels.boost.access.Asked;
import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.access.History;
import brussels.boost.person.PersonRequests.Kind;
import brussels.boost.person.PersonRequests.State;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits at the privacy officer's desk: the list names nobody; one request opens its own words and no more. */
@Component
public class ReadDesk {
    static final Act OPENED = Act.of("person.request.opened");
    static final int PAGE = 25;

    private final Transactions transactions;
    private final Duties duties;
    private final Asked asked;
    private final Accounts accounts;
    private final History history;
    private final DeskStore store;

    ReadDesk(Transactions transactions, Duties duties, Asked asked, Accounts accounts, History history, DeskStore store) {
        this.transactions = transactions;
        this.duties = duties;
        this.asked = asked;
        this.accounts = accounts;
        this.history = history;
        this.store = store;
    }

    /** One line of the list. */
    public record Waiting(UUID id, Kind kind, State state, LocalDate asked, LocalDate due, boolean extended, @Nullable AccountId takenBy) {}

    /** One request, opened. @param referents who will tell the person */
    public record Opened(Waiting request, PersonId person, String name, List<String> languages, @Nullable String words,
            @Nullable String extendedWhy, List<String> referents, int version, List<History.Line> history) {
        public boolean mayExtend() {
            return RequestPolicy.mayExtend(request.extended());
        }
    }

    /** The nearest day first. @param afterDue and afterId the last line of the page before */
    public List<Waiting> list(Actor.Professional officer, @Nullable LocalDate afterDue, @Nullable UUID afterId) {
        return transactions.read(officer, () -> {
            duties.require(officer, Hat.Role.PRIVACY_OFFICER);
            return store.desk(afterDue, afterId);
        });
    }

    public Opened one(Actor.Professional officer, UUID id) {
        return transactions.write(officer, () -> {
            duties.require(officer, Hat.Role.PRIVACY_OFFICER);
            DeskStore.Found found = store.one(id).orElseThrow(Refusal::notFound);
            Asked.Question question = asked.read(officer, found.person(), OPENED);
            List<String> names = accounts.cards(question.referents()).values().stream().map(Accounts.Card::name).toList();
            return new Opened(found.request(), found.person(), found.name(), found.languages(), question.patient().unseal(found.words()),
                    question.patient().unseal(found.extendedWhy()), names, found.version(), history.of("request", id));
        });
    }
}
