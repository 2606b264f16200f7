package brussels.boost.person.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Asked;
import brussels.boost.access.Family;
import brussels.boost.person.PersonRequests;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The person's side: asks, reads where it stands, changes their mind. */
@Component
class AskAboutOwnData implements PersonRequests {
    static final Act ASKED = Act.of("person.request.asked");
    static final Act READ = Act.of("person.request.read");
    static final Act WITHDRAWN = Act.of("person.request.withdrawn");
    private static final int LONGEST = 4000;

    private final Transactions transactions;
    private final Access access;
    private final Asked asked;
    private final RequestStore store;
    private final BrusselsTime time;

    AskAboutOwnData(Transactions transactions, Access access, Asked asked, RequestStore store, BrusselsTime time) {
        this.transactions = transactions;
        this.access = access;
        this.asked = asked;
        this.store = store;
        this.time = time;
    }

    @Override
    public void open(Actor actor, PersonId person, NewRequest request) {
        String words = IdentityPolicy.blankToNull(request.words());
        if (words == null && request.kind() == Kind.CORRECTION) {
            throw Refusal.invalid("words", "person.request.words.missing");
        }
        if (words != null && words.length() > LONGEST) {
            throw Refusal.invalid("words", "person.request.words.long");
        }
        transactions.write(actor, () -> {
            var patient = access.write(actor, person, ASKED, Family.CONSENTS);
            store.ask(patient, request.id(), request.kind(), words, time.today(), RequestPolicy.due(time.today()));
            asked.open(patient, request.id());
        });
    }

    @Override
    public List<Request> of(Actor actor, PersonId person) {
        return transactions.write(actor, () -> store.all(access.read(actor, person, READ, Family.CONSENTS)));
    }

    @Override
    public void withdraw(Actor actor, PersonId person, UUID request) {
        transactions.write(actor, () -> {
            var patient = access.write(actor, person, WITHDRAWN, Family.CONSENTS);
            if (store.withdraw(patient, request, time.today())) {
                asked.takeBack(patient, request);
            }
        });
    }
}
