package brussels.boost.referral.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.access.Links;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.Thresholds;
import brussels.boost.directory.Directory;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.job.Work;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.referral.AskId;
import brussels.boost.referral.ReferralId;
import brussels.boost.referral.ReferralStatus;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What becomes of one ask on the sender's side: heard on the telephone, chosen, withdrawn, asked again, answered back. */
@Component
public class MoveAsk {
    private final Transactions transactions;
    private final Access access;
    private final ReferralStore store;
    private final AskRows rows;
    private final AskService service;
    private final Links links;
    private final Reasons reasons;
    private final Directory directory;
    private final ServiceSaysNo no;

    MoveAsk(Transactions transactions, Access access, ReferralStore store, AskRows rows, AskService service, Links links, Reasons reasons,
            Directory directory, ServiceSaysNo no) {
        this.transactions = transactions;
        this.access = access;
        this.store = store;
        this.rows = rows;
        this.service = service;
        this.links = links;
        this.reasons = reasons;
        this.directory = directory;
        this.no = no;
    }

    /** Which ask is meant. @param id of the form: sent twice, it happens once */
    public record At(PersonId person, ReferralId referral, AskId ask, UUID id) {}

    /** "Je leur ai parlé": yes, no, later. */
    public void spoke(Actor actor, At at, String answer) {
        String said = List.of("YES", "NO", "LATER").contains(answer) ? answer : "LATER";
        with(actor, at, ReferralActs.NOTED, (patient, _, ask) -> rows.happened(patient, at.id(), ask.id(), Moment.Kind.SPOKEN, said, null, null));
    }

    /** What the service said, noted by whoever heard it. */
    public void note(Actor actor, At at, ReferralStatus to, @Nullable String reason, @Nullable String words) {
        if (!to.saidByService()) {
            throw Refusal.forbidden("referral.refusal.notTheirs");
        }
        with(actor, at, ReferralActs.NOTED, (patient, referral, ask) -> {
            String why = to.wantsReason() ? reasons.known(reason, "reason", "SERVICE") : null;
            moved(patient, at, ask, to, why, words);
            if (to == ReferralStatus.ACCEPTED && referral.asks().stream().allMatch(other -> other.id().equals(ask.id()) || other.status().over())) {
                store.choose(patient, referral.id(), ask.id());
            }
            if (to == ReferralStatus.REJECTED || to == ReferralStatus.FAILED) {
                no.said(referral.id(), referral.domain(), referral.unit(), ask.service(), to, why);
            }
        });
    }

    /** The person's choice among those who said yes; the others are thanked. */
    public void choose(Actor actor, At at) {
        with(actor, at, ReferralActs.CHOSEN, (patient, referral, ask) -> {
            if (at.ask().equals(referral.chosen())) {
                return;
            }
            if (!ReferralPolicy.mayChoose(referral, ask) || !store.choose(patient, referral.id(), ask.id())) {
                throw Refusal.absent("referral.refusal.moved");
            }
            Links.Issued link = service.renew(patient, ask, Thresholds.Line.REFERRAL_LINK_AFTER_YES);
            if (link != null) {
                service.mailRenewed(ask, link, "referral.mail.chosen");
            }
            referral.asks().stream().filter(other -> !other.id().equals(ask.id()) && ReferralPolicy.mayWithdraw(other))
                    .forEach(other -> end(patient, other, AskService.derived(other.id(), "thanked"), Reasons.OTHER_CHOSEN, "referral.mail.thanked"));
        });
    }

    /** In one step: what was sent is no longer readable behind the link. @param reason the person's, or the sender's */
    public void withdraw(Actor actor, At at, @Nullable String reason) {
        with(actor, at, ReferralActs.WITHDRAWN, (patient, _, ask) -> {
            if (ask.status() == ReferralStatus.CANCELLED) {
                return;
            }
            String why = reasons.all().stream().filter(one -> one.saidBy().equals("PERSON") || one.saidBy().equals("SENDER")).map(Reason::code)
                    .filter(code -> code.equals(reason)).findFirst().orElse(actor instanceof Actor.Oneself ? "person-declined" : "no-longer-needed");
            end(patient, ask, at.id(), why, "referral.mail.withdrawn");
        });
    }

    /** Goes on from an ask that is over: the same service once more, or another one. */
    public void again(Actor actor, At at, SendReferral.Target target) {
        ReferralPolicy.target(target);
        with(actor, at, ReferralActs.AGAIN, (patient, referral, ask) -> {
            if (referral.asks().stream().anyMatch(other -> ask.id().equals(other.after()))) {
                return;
            }
            if (!ReferralPolicy.mayAskAgain(referral, ask)) {
                throw Refusal.absent("referral.refusal.moved");
            }
            store.reopen(patient, referral.id());
            service.ask(patient, referral.id(), target, directory.card(target.service()).orElseThrow(() -> Refusal.invalid("service", "referral.service.gone")),
                    referral.content().language(), ask.id());
        });
    }

    public void reply(Actor actor, At at, String words) {
        ReferralPolicy.words(words, "reply");
        with(actor, at, ReferralActs.REPLIED, (patient, _, ask) -> {
            rows.happened(patient, at.id(), ask.id(), Moment.Kind.ANSWER, null, words, null);
            service.tell(ask, "referral.mail.reply", "reply:" + at.id());
        });
    }

    /** Who the person is was said on the telephone: kept as a reading is. */
    public void told(Actor actor, At at, Reader reader) {
        boolean bound = ReferralPolicy.bound(reader);
        with(actor, at, ReferralActs.IDENTITY_TOLD, (patient, referral, ask) -> {
            if (!ReferralPolicy.mayTell(referral, ask)) {
                throw Refusal.absent("referral.refusal.moved");
            }
            rows.happened(patient, at.id(), ask.id(), Moment.Kind.TOLD, bound ? "BOUND" : "NOT_BOUND", reader.function(), reader.name());
        });
    }

    private void end(PatientAccess patient, Ask ask, UUID moment, String reason, String mail) {
        rows.move(patient, ask, ReferralStatus.CANCELLED, reason, null);
        rows.happened(patient, moment, ask.id(), Moment.Kind.STATUS, ReferralStatus.CANCELLED.name(), null, null);
        service.tell(ask, mail, "over");
    }

    private void moved(PatientAccess patient, At at, Ask ask, ReferralStatus to, @Nullable String reason, @Nullable String words) {
        if (ask.status() == to) {
            return;
        }
        rows.move(patient, ask, to, reason, words);
        rows.happened(patient, at.id(), ask.id(), Moment.Kind.STATUS, to.name(), words, null);
        if (to.over()) {
            links.of(patient, Links.Purpose.REFERRAL).stream().filter(link -> link.subject().equals(ask.id().value()))
                    .forEach(link -> links.revoke(patient, link.id()));
        }
    }

    private interface Work {
        void on(PatientAccess patient, Referral referral, Ask ask);
    }

    private void with(Actor actor, At at, brussels.boost.access.Act act, Work work) {
        transactions.write(actor, () -> {
            PatientAccess patient = access.write(actor, at.person(), act, Family.STEPS, Family.CIRCLE);
            Referral referral = store.one(patient, at.referral()).orElseThrow(Refusal::notFound);
            work.on(patient, referral, referral.ask(at.ask()).orElseThrow(Refusal::notFound));
        });
    }
}
