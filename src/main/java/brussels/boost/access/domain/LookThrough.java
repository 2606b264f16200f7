package brussels.boost.access.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Eyes;
import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.Rights;
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
import java.util.stream.Collectors;
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

    /** What the first look found. @param toCome of it, what the looker may read */
    private record Looked(String whose, Set<String> toCome) {}

    @Override
    public <T> Seen<T> through(Actor actor, PersonId person, MemberId member, Set<Family> toCome, Function<PatientAccess, T> look) {
        Looked looked = transactions.write(actor, () -> {
            var patient = access.write(actor, person, CircleActs.EYES, Family.CIRCLE);
            MemberCard card = reader.one(patient, member).filter(one -> toCome.isEmpty() ? one.state() == MemberCard.State.ACTIVE && one.account() != null
                    : one.reads()).orElseThrow(Refusal::notFound);
            return new Looked(card.name(), new Rights(toCome, Set.of()).read().stream().filter(patient::mayRead).map(Family::name).collect(Collectors.toSet()));
        });
        Actor eyes = new Actor.Eyes(member, looked.toCome());
        return transactions.read(eyes, () -> {
            RightsStore.Rights found = rights.ofEyes(person);
            byte[] wrapped = found.wrapped();
            if (wrapped == null) {
                throw Refusal.absent("circle.eyes.nothing");
            }
            return new Seen<>(looked.whose(), look.apply(new OpenedAccess(eyes, person, found.readable(), Set.of(), keys.unwrap(person, wrapped), false)));
        });
    }
}
