package brussels.boost.referral.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Audience;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.directory.Directory;
import brussels.boost.directory.ServiceCard;
import brussels.boost.directory.ServiceId;
import brussels.boost.person.Persons;
import brussels.boost.plan.Cause;
import brussels.boost.plan.NeedId;
import brussels.boost.plan.Plans;
import brussels.boost.plan.SharedNeed;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.text.IdentityScanner;
import brussels.boost.referral.ReferralId;
import brussels.boost.referral.Way;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks one or several services, with the person's agreement to exactly this; what is shown before is what is sent. */
@Component
public class SendReferral {
    private final Transactions transactions;
    private final Access access;
    private final Persons persons;
    private final Plans plans;
    private final Directory directory;
    private final ReferralStore store;
    private final AskService asks;
    private final Senders senders;
    private final PictureRows pictures;

    SendReferral(Transactions transactions, Access access, Persons persons, Plans plans, Directory directory, ReferralStore store, AskService asks,
            Senders senders, PictureRows pictures) {
        this.transactions = transactions;
        this.access = access;
        this.persons = persons;
        this.plans = plans;
        this.directory = directory;
        this.store = store;
        this.asks = asks;
        this.senders = senders;
        this.pictures = pictures;
    }

    /** One service to ask. @param mail where, when a link is mailed */
    public record Target(ServiceId service, Way way, @Nullable String mail) {}

    /**
     * @param id of what is made: sent twice, it is made once
     * @param words the need, without identity
     * @param language of the letter: fr or nl
     * @param identity what the chosen service reads after its yes
     * @param agreement null when nobody said that the person agrees
     * @param pictures added before, by the same author
     */
    public record Request(PersonId person, ReferralId id, @Nullable NeedId need, List<Target> targets, String words, String language, String reach,
            Identity identity, @Nullable Agreement agreement, Audience audience, List<UUID> pictures) {}

    /** Exactly what would be sent. @param services by name, in the order asked */
    public record Preview(String name, Content content, Identity identity, List<ServiceCard> services, List<IdentityScanner.Span> marks,
            List<UUID> pictures) {}

    public Preview preview(Actor actor, Request request) {
        ReferralPolicy.check(request);
        return transactions.write(actor, () -> {
            var patient = access.read(actor, request.person(), ReferralActs.PREPARED, Family.STEPS);
            ReferralPolicy.checkSend(patient);
            return new Preview(persons.card(patient).name(), content(patient, request), request.identity(),
                    request.targets().stream().map(this::service).toList(), IdentityScanner.scan(request.words()), pictures.notSent(patient, request.pictures()));
        });
    }

    public void send(Actor actor, Request request) {
        ReferralPolicy.check(request);
        transactions.write(actor, () -> send(access.write(actor, request.person(), ReferralActs.SENT, Family.STEPS, Family.CIRCLE), request));
    }

    void send(PatientAccess patient, Request request) {
        Content content = content(patient, request);
        boolean fresh = store.insert(patient, new ReferralStore.New(request.id(), need(patient, request.need()), persons.card(patient).district(), content,
                request.identity(), Objects.requireNonNull(request.agreement()), cause(request.need()), request.audience(), patient.actor().account(),
                content.sender().known() ? content.sender().name() : null));
        if (fresh) {
            pictures.send(patient, request.id(), request.pictures());
            request.targets().forEach(target -> asks.ask(patient, request.id(), target, service(target), request.language(), null));
        }
    }

    private Content content(PatientAccess patient, Request request) {
        SharedNeed need = need(patient, request.need());
        return new Content(request.language(), need == null ? "" : need.label(request.language()), request.words().strip(),
                senders.of(patient.actor(), request.language()), request.reach().strip());
    }

    private @Nullable SharedNeed need(PatientAccess patient, @Nullable NeedId wanted) {
        return wanted == null ? null : plans.sharedNeeds(patient).stream().filter(need -> need.id().equals(wanted)).findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static @Nullable Cause cause(@Nullable NeedId need) {
        return need == null ? null : new Cause("need", need.value());
    }

    private ServiceCard service(Target target) {
        return directory.card(target.service()).orElseThrow(() -> Refusal.invalid("service", "referral.service.gone"));
    }
}
