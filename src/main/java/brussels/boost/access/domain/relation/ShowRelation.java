package brussels.boost.access.domain.relation;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.access.Names;
import brussels.boost.access.domain.circle.CircleActs;
import brussels.boost.access.domain.circle.CirclePolicy;
import brussels.boost.access.domain.circle.MemberReader;
import brussels.boost.access.domain.signin.AccountStore;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom the person chose, since when, who stands in, and what may be done about it. */
@Component
public class ShowRelation {
    private final Transactions transactions;
    private final Access access;
    private final MemberReader reader;
    private final BriefStore briefs;
    private final EndingStore endings;
    private final Names names;
    private final AccountStore accounts;
    private final BrusselsTime time;

    ShowRelation(Transactions transactions, Access access, MemberReader reader, BriefStore briefs, EndingStore endings, Names names, AccountStore accounts,
            BrusselsTime time) {
        this.transactions = transactions;
        this.access = access;
        this.reader = reader;
        this.briefs = briefs;
        this.endings = endings;
        this.names = names;
        this.accounts = accounts;
        this.time = time;
    }

    /** Two lines, and for whom. */
    public record Brief(MemberId to, String words, Instant written, @Nullable String author) {}

    /** @param died the file closes on {@code closes}; otherwise the person moved */
    public record Ending(boolean died, LocalDate on, LocalDate closes) {}

    /** @param maySpeak this actor may change the relation @param ownPage the person comes here themself */
    public record Answer(String name, List<MemberCard> members, List<Brief> briefs, @Nullable Ending ending, boolean maySpeak, boolean ownPage, LocalDate today) {
        public List<MemberCard> referents() {
            return members.stream().filter(member -> member.referent() && member.state() == MemberCard.State.ACTIVE).toList();
        }

        public List<MemberCard> standIns() {
            return members.stream().filter(MemberCard::standIn).toList();
        }

        public List<MemberCard> choosable() {
            return members.stream().filter(member -> CirclePolicy.choosable(member, today) && !member.referent()).toList();
        }
    }

    public Answer run(Actor actor, PersonId person) {
        return transactions.write(actor, () -> {
            var patient = access.read(actor, person, CircleActs.RELATION, Family.CIRCLE);
            List<MemberCard> members = reader.all(patient);
            return new Answer(names.nameToUse(patient), members,
                    briefs.read(patient).stream().map(brief -> new Brief(brief.to(), brief.words(), brief.written(), brief.author())).toList(),
                    endings.read(patient).map(ending -> new Ending(ending.kind() == EndingStore.Kind.DIED, ending.on(), ending.closes())).orElse(null),
                    patient.mayWrite(Family.CIRCLE) && CirclePolicy.speaks(actor, members, time.today()), accounts.ofPerson(person).isPresent(),
                    time.today());
        });
    }
}
