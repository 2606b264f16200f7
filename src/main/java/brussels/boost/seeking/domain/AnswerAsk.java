package brussels.boost.seeking.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Circles;
import brussels.boost.access.Duties;
import brussels.boost.access.Family;
import brussels.boost.access.Hat;
import brussels.boost.access.MemberCard;
import brussels.boost.access.NewMember;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.Rights;
import brussels.boost.person.Contact;
import brussels.boost.person.NewPerson;
import brussels.boost.person.Persons;
import brussels.boost.plan.NewPriority;
import brussels.boost.plan.Picture;
import brussels.boost.plan.Plans;
import brussels.boost.plan.PriorityId;
import brussels.boost.plan.Said;
import brussels.boost.plan.Words;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.seeking.AskId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The professional who was asked says yes, and the relation opens with what the person wrote; or not now, kindly. */
@Component
public class AnswerAsk {
    private final Transactions transactions;
    private final Duties duties;
    private final Access access;
    private final Persons persons;
    private final Plans plans;
    private final AskStore store;
    private final AnswerStore answers;
    private final WillingStore willing;
    private final TellSeeker seeker;
    private final Circles circles;

    AnswerAsk(Transactions transactions, Duties duties, Access access, Persons persons, Plans plans, AskStore store, AnswerStore answers,
            WillingStore willing, TellSeeker seeker, Circles circles) {
        this.circles = circles;
        this.seeker = seeker;
        this.transactions = transactions;
        this.duties = duties;
        this.access = access;
        this.persons = persons;
        this.plans = plans;
        this.store = store;
        this.answers = answers;
        this.willing = willing;
    }

    /** @param calls this professional calls those whom nobody answered */
    public record Asked(List<Ask> asks, List<Reason> reasons, boolean willing, boolean calls) {}

    public Asked run(Actor.Professional actor) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.PROFESSIONAL);
            return new Asked(store.of(actor.account()), answers.reasons(),
                    willing.of(actor.account()).filter(one -> one.visible()).isPresent(), willing.callsBack());
        });
    }

    /** Sent twice, the same person. */
    public PersonId yes(Actor.Professional actor, AskId id) {
        Ask asked = transactions.read(actor, () -> mine(actor, id));
        PersonId from = asked.from();
        return from == null ? met(actor, id) : joined(actor, asked, from);
    }

    /** Into the circle of somebody who has a file, by the door they opened. */
    private PersonId joined(Actor.Professional actor, Ask ask, PersonId person) {
        if (ask.state() != Ask.State.MET) {
            circles.accept(actor, door(ask));
            transactions.write(actor, () -> {
                answers.add(ask.id(), actor.account(), Answer.Kind.YES, null);
                store.end(ask.id(), Ask.State.MET);
            });
        }
        return person;
    }

    private static String door(Ask ask) {
        Ask.Words words = ask.words();
        String door = words == null || ask.state() != Ask.State.ASKED ? null : words.door();
        if (door == null) {
            throw Refusal.absent("seeking.refusal.over");
        }
        return door;
    }

    private PersonId met(Actor.Professional actor, AskId id) {
        return transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.PROFESSIONAL);
            Ask ask = mine(actor, id);
            var person = new PersonId(derived(id, "person"));
            if (ask.state() == Ask.State.MET) {
                return person;
            }
            Ask.Words words = ask.words();
            if (words == null || ask.state() != Ask.State.ASKED) {
                throw Refusal.absent("seeking.refusal.over");
            }
            persons.meet(actor, new NewPerson(person, words.name(), ask.languages(), ask.district(), false, ask.screen()));
            tell(access.write(actor, person, SeekingActs.SAID_YES, Family.CONTACT, Family.PRIORITIES, Family.CIRCLE), ask, words);
            answers.add(id, actor.account(), Answer.Kind.YES, null);
            store.end(id, Ask.State.MET);
            seeker.run(actor, ask);
            return person;
        });
    }

    public void notNow(Actor.Professional actor, AskId id, @Nullable String reason) {
        Ask asked = transactions.read(actor, () -> mine(actor, id));
        if (asked.from() != null) {
            circles.decline(door(asked));
        }
        transactions.write(actor, () -> {
            Ask ask = mine(actor, id);
            if (ask.state() != Ask.State.ASKED) {
                throw Refusal.absent("seeking.refusal.over");
            }
            boolean known = answers.reasons().stream().anyMatch(one -> one.code().equals(reason));
            answers.add(id, actor.account(), Answer.Kind.NOT_NOW, known ? reason : null);
            if (ask.from() == null) {
                store.reopen(id);
            } else {
                // on their own page they read the answer, and ask another by a new request
                store.end(id, Ask.State.STOPPED);
            }
            seeker.run(actor, ask);
        });
    }

    private Ask mine(Actor.Professional actor, AskId id) {
        return store.one(id).filter(ask -> actor.account().equals(ask.asked())).orElseThrow(Refusal::notFound);
    }

    /** What they wrote is in their file: nobody types it again. */
    private void tell(PatientAccess patient, Ask ask, Ask.Words words) {
        boolean phone = SeekingPolicy.isPhone(words.reach());
        persons.changeContact(patient, new Contact(phone ? words.reach() : null, phone ? words.near() : null, phone ? null : words.reach(), 0));
        String near = words.near();
        if (near != null) {
            // proposed only: they see nothing until the person wishes it and they say yes
            circles.addMember(patient, new NewMember(new MemberId(derived(ask.id(), "near")), MemberCard.Kind.NEAR, MemberCard.State.ASKED, null, null,
                    new NewMember.Words(near, null, phone ? words.reach() : null, null), false, false, false, null), Rights.Template.NOTHING.rights());
        }
        String sentence = words.sentence();
        if (sentence != null) {
            var said = words.near() == null ? Said.BY_PERSON : new Said(Said.By.CARER, words.near());
            String language = ask.languages().isEmpty() ? ask.screen() : ask.languages().getFirst();
            plans.addPriority(patient, new NewPriority(new PriorityId(derived(ask.id(), "priority")), Words.of(sentence, language), said,
                    Picture.NONE, false, true, brussels.boost.access.Audience.CIRCLE, null));
        }
    }

    private static UUID derived(AskId id, String what) {
        return UUID.nameUUIDFromBytes((id + what).getBytes(StandardCharsets.US_ASCII));
    }
}
