package brussels.boost.access.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Eyes;
import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.domain.circle.CircleActs;
import brussels.boost.access.domain.circle.MemberReader;
import brussels.boost.access.domain.circle.RightsStore;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** First asks whether the looker may change the circle and writes it down; then reads, in the member's eyes and nothing else. */
@Component
class LookThrough implements Eyes {
    private final Transactions transactions;
    private final Access access;
    private final MemberReader reader;
    private final RightsStore rights;
    private final PersonKeys keys;

    LookThrough(Transactions transactions, Access access, MemberReader reader, RightsStore rights, PersonKeys keys) {
        this.transactions = transactions;
        this.access = access;
        this.reader = reader;
        this.rights = rights;
        this.keys = keys;
    }

    @Override
    public <T> T through(Actor actor, PersonId person, MemberId member, Function<PatientAccess, T> look) {
        transactions.write(actor, () -> {
            var patient = access.write(actor, person, CircleActs.EYES, Family.CIRCLE);
            if (reader.one(patient, member).filter(card -> card.state() == MemberCard.State.ACTIVE && card.account() != null).isEmpty()) {
                throw Refusal.notFound();
            }
        });
        Actor eyes = new Actor.Eyes(member);
        return transactions.read(eyes, () -> {
            RightsStore.Rights found = rights.ofEyes(person);
            byte[] wrapped = found.wrapped();
            if (wrapped == null) {
                throw Refusal.absent("circle.eyes.nothing");
            }
            return look.apply(new OpenedAccess(eyes, person, found.readable(), Set.of(), keys.unwrap(person, wrapped), false));
        });
    }
}
