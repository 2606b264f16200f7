package brussels.boost.access.domain.circle;

import brussels.boost.access.Access;
import brussels.boost.access.CircleChanged;
import brussels.boost.access.Family;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Whoever was entrusted with a place in a circle says yes, or that it is not possible; then all is as it was before. */
@Component
public class AnswerEntrusted {
    private static final Sql ONE = Sql.of("""
            select person_id, how, by_name, since, until, open from access.entrusted_to_me() where member_id = :member
            """);
    private static final Sql ANSWER = Sql.of("select access.answer_entrusted(:member, :yes) as done");

    private final Transactions transactions;
    private final Access access;
    private final Db db;
    private final ApplicationEventPublisher events;

    AnswerEntrusted(Transactions transactions, Access access, Db db, ApplicationEventPublisher events) {
        this.transactions = transactions;
        this.access = access;
        this.db = db;
        this.events = events;
    }

    /** @param by who entrusted it @param open their record can be read today */
    public record Asked(MemberId member, PersonId person, Entrust.How how, @Nullable String by, LocalDate since, @Nullable LocalDate until, boolean open) {}

    public Asked look(Actor actor, MemberId member) {
        return transactions.read(actor, () -> asked(member));
    }

    public Asked run(Actor actor, MemberId member, boolean yes) {
        return transactions.write(actor, () -> {
            Asked asked = asked(member);
            if (asked.open()) {
                // told first: after a no nothing is open to them
                access.read(actor, asked.person(), yes ? CircleActs.TAKEN_ON : CircleActs.NOT_POSSIBLE, Family.IDENTITY);
                events.publishEvent(new CircleChanged(asked.person()));
            }
            if (!Objects.requireNonNull(db.sql(ANSWER).param("member", member.value()).param("yes", yes).query((row, _) -> row.getBoolean("done")).single())) {
                throw Refusal.notFound();
            }
            return asked;
        });
    }

    private Asked asked(MemberId member) {
        return db.sql(ONE).param("member", member.value()).query((row, _) -> {
            var until = row.getDate("until");
            return new Asked(member, new PersonId(row.getObject("person_id", UUID.class)), Entrust.How.valueOf(row.getString("how")),
                    row.getString("by_name"), row.getDate("since").toLocalDate(), until == null ? null : until.toLocalDate(), row.getBoolean("open"));
        }).optional().orElseThrow(Refusal::notFound);
    }
}
