package brussels.boost.seeking.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Accounts;
import brussels.boost.access.Circles;
import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.access.NewMember;
import brussels.boost.access.Rights;
import brussels.boost.person.Persons;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Somebody who has a file looks for another professional: they are asked into the circle, and the person chooses later. */
@Component
public class SeekFromOwnPage {
    private final Transactions transactions;
    private final Access access;
    private final Accounts accounts;
    private final Persons persons;
    private final Circles circles;
    private final Fitting fitting;

    SeekFromOwnPage(Transactions transactions, Access access, Accounts accounts, Persons persons, Circles circles, Fitting fitting) {
        this.transactions = transactions;
        this.access = access;
        this.accounts = accounts;
        this.persons = persons;
        this.circles = circles;
        this.fitting = fitting;
    }

    /** @param asked by name, those asked who have not answered yet @param everything they fit where the person lives too */
    public record Answer(String name, List<Candidate> candidates, boolean everything, List<String> asked) {}

    public Answer run(Actor.Oneself self) {
        return transactions.write(self, () -> {
            var patient = access.read(self, self.person(), SeekingActs.LOOKED, Family.IDENTITY, Family.CIRCLE);
            var card = persons.card(patient);
            var found = fitting.of(card);
            List<MemberCard> members = circles.members(patient);
            List<String> asked = members.stream().filter(one -> one.state() == MemberCard.State.ASKED && one.kind() == MemberCard.Kind.PROFESSIONAL)
                    .map(MemberCard::name).toList();
            return new Answer(card.name(), found.candidates().stream().filter(one -> !asked.contains(one.name()) && !here(members, one)).toList(),
                    found.everything(), asked);
        });
    }

    /** @param id the form's submission, and their place in the circle */
    public void ask(Actor.Oneself self, MemberId id, AccountId professional, String language) {
        transactions.write(self, () -> {
            Candidate chosen = fitting.one(professional).filter(one -> one.said().visible()).orElseThrow(Refusal::notFound);
            String mail = accounts.address(professional).map(Accounts.Address::mail).orElseThrow(Refusal::notFound);
            circles.invite(self, self.person(), new NewMember(id, MemberCard.Kind.PROFESSIONAL, MemberCard.State.ASKED, null, null,
                    new NewMember.Words(chosen.name(), null, null, null), false, false, true, null), Rights.startFor(MemberCard.Kind.PROFESSIONAL).rights(), mail, language);
        });
    }

    private static boolean here(List<MemberCard> members, Candidate one) {
        return members.stream().anyMatch(member -> one.account().equals(member.account()));
    }
}
