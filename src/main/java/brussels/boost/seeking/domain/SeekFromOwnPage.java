package brussels.boost.seeking.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Accounts;
import brussels.boost.access.Circles;
import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.access.NewMember;
import brussels.boost.access.Rights;
import brussels.boost.access.Thresholds;
import brussels.boost.person.Persons;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.mail.Outbox;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.seeking.AskId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody who has a file looks for another professional: the same request as without one, and a yes enters the circle. */
@Component
public class SeekFromOwnPage {
    private final Transactions transactions;
    private final Access access;
    private final Accounts accounts;
    private final Persons persons;
    private final Circles circles;
    private final Fitting fitting;
    private final AskStore store;
    private final AnswerStore answers;
    private final WillingStore willing;
    private final Outbox outbox;
    private final Thresholds thresholds;

    SeekFromOwnPage(Transactions transactions, Access access, Accounts accounts, Persons persons, Circles circles, Fitting fitting, AskStore store,
            AnswerStore answers, WillingStore willing, Outbox outbox, Thresholds thresholds) {
        this.transactions = transactions;
        this.access = access;
        this.accounts = accounts;
        this.persons = persons;
        this.circles = circles;
        this.fitting = fitting;
        this.store = store;
        this.answers = answers;
        this.willing = willing;
        this.outbox = outbox;
        this.thresholds = thresholds;
    }

    /** One they asked. @param name of whom @param refused the answer when it was "not now" @param caller who calls them, when it is known */
    public record Asked(Ask ask, String name, @Nullable Answer refused, @Nullable String caller, LocalDate by) {}

    /** @param everything they fit where the person lives too @param called a human calls after silence */
    public record View(String name, List<Candidate> candidates, boolean everything, List<Asked> asked, boolean called) {}

    public View run(Actor.Oneself self) {
        return transactions.write(self, () -> {
            var patient = access.read(self, self.person(), SeekingActs.LOOKED, Family.IDENTITY, Family.CIRCLE);
            var card = persons.card(patient);
            var found = fitting.of(card);
            List<MemberCard> members = circles.members(patient);
            List<Ask> asks = store.from(self.person());
            List<AccountId> can = willing.canCall();
            List<Candidate> free = found.candidates().stream().filter(one -> !here(members, one)
                    && asks.stream().noneMatch(ask -> one.account().equals(ask.asked()))).toList();
            return new View(card.name(), free, found.everything(), asks.stream().map(ask -> asked(ask, can)).toList(), !can.isEmpty());
        });
    }

    private Asked asked(Ask ask, List<AccountId> can) {
        List<AccountId> calls = ask.calling(can);
        return new Asked(ask, name(ask.asked()), answers.last(ask.id()).filter(one -> one.kind() == Answer.Kind.NOT_NOW).orElse(null),
                calls.size() == 1 ? name(calls.getFirst()) : null, BrusselsTime.dateOf(ask.since()).plusDays(thresholds.days(Thresholds.Line.SEEKING_SILENCE)));
    }

    private String name(@Nullable AccountId account) {
        Accounts.Card card = account == null ? null : accounts.cards(List.of(account)).get(account);
        return card == null ? "–" : card.name();
    }

    /** @param id the form's submission: the request, and their place in the circle */
    public void ask(Actor.Oneself self, AskId id, AccountId professional, String language) {
        transactions.write(self, () -> {
            var patient = access.read(self, self.person(), SeekingActs.LOOKED, Family.IDENTITY, Family.CONTACT);
            if (store.one(id).isPresent()) {
                return;
            }
            var card = persons.card(patient);
            Candidate chosen = fitting.one(professional).filter(one -> one.said().visible()).orElseThrow(Refusal::notFound);
            var to = accounts.address(professional).orElseThrow(Refusal::notFound);
            String token = circles.inviteQuietly(self, self.person(), new NewMember(new MemberId(id.value()), MemberCard.Kind.PROFESSIONAL,
                    MemberCard.State.ASKED, null, null, new NewMember.Words(chosen.name(), null, null, null), false, false, true, null),
                    Rights.startFor(MemberCard.Kind.PROFESSIONAL).rights(), to.mail(), language);
            store.addFrom(self.person(), id, new Ask.Words(card.name(), Objects.requireNonNullElse(persons.contact(patient).phone(), "–"), null, null, token),
                    card.languages(), language, professional);
            outbox.send(new Outbox.Letter(to.mail(), to.locale(), "seeking.mail.asked", "/asked", "seeking:" + id + ":" + professional));
        });
    }

    private static boolean here(List<MemberCard> members, Candidate one) {
        return members.stream().anyMatch(member -> one.account().equals(member.account()));
    }
}
