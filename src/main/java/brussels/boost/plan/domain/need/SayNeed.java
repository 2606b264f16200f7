package brussels.boost.plan.domain.need;

import brussels.boost.access.Access;
import brussels.boost.access.Audience;
import brussels.boost.access.Family;
import brussels.boost.plan.NeedId;
import brussels.boost.plan.Words;
import brussels.boost.plan.domain.Author;
import brussels.boost.plan.domain.PlanActs;
import brussels.boost.plan.domain.PlanPolicy;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Something is said about one domain of needs, or it is said that one does not wish to talk about it. */
@Component
public class SayNeed {
    private final Transactions transactions;
    private final Access access;
    private final NeedStore store;
    private final NeedDomains domains;
    private final Author.Names authors;

    SayNeed(Transactions transactions, Access access, NeedStore store, NeedDomains domains, Author.Names authors) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
        this.domains = domains;
        this.authors = authors;
    }

    /** @param words may be empty: the answer alone is enough @param until for a subject left to rest @param audience null for the usual one */
    public record Request(PersonId person, NeedId id, String domain, Need.Answer answer, Words words, @Nullable LocalDate until,
            @Nullable Audience audience) {}

    public void say(Actor actor, Request request) {
        NeedPolicy.mayAnswer(actor, request.answer());
        PlanPolicy.notTooLong(request.words().text(), "words");
        PlanPolicy.language(request.words().language());
        transactions.write(actor, () -> {
            NeedDomain domain = domains.one(request.domain());
            var patient = access.write(actor, request.person(), PlanActs.NEED_SAID, Family.PRIORITIES);
            Audience audience = NeedPolicy.audience(request.answer(), request.audience(), domain);
            var said = new Request(request.person(), request.id(), request.domain(), request.answer(), request.words(),
                    request.answer() == Need.Answer.NOT_WISHED ? request.until() : null, audience);
            store.say(patient, said, audience, authors.of(actor));
        });
    }

    /** Only of one's own answer. */
    public void takeBack(Actor actor, PersonId person, NeedId need) {
        transactions.write(actor, () -> {
            var patient = access.write(actor, person, PlanActs.NEED_TAKEN_BACK, Family.PRIORITIES);
            if (!store.takeBack(patient, need, authors.of(actor))) {
                throw Refusal.notFound();
            }
        });
    }
}
