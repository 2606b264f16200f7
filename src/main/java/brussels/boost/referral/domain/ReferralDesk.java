package brussels.boost.referral.domain;

import brussels.boost.access.Audience;
import brussels.boost.access.PatientAccess;
import brussels.boost.directory.ServiceId;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.OrganisationId;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.referral.NewReferral;
import brussels.boost.referral.Referrals;
import java.util.List;
import org.springframework.stereotype.Component;

/** The face of requests for other modules. */
@Component
class ReferralDesk implements Referrals {
    private static final Sql ANSWERS_FOR = Sql.of("""
            insert into referral.desk (service_id, organisation_id) values (:service, :organisation) on conflict do nothing
            """);

    private final Db db;
    private final ReferralStore store;
    private final SendReferral send;
    private final BrusselsTime time;

    ReferralDesk(Db db, ReferralStore store, SendReferral send, BrusselsTime time) {
        this.db = db;
        this.store = store;
        this.send = send;
        this.time = time;
    }

    @Override
    public List<Card> of(PatientAccess patient) {
        return store.of(patient).stream().flatMap(referral -> referral.asks().stream().map(ask -> new Card(ask.id(), referral.id(), referral.domain(),
                ask.service(), ask.serviceName(), ask.status(), BrusselsTime.dateOf(ask.statusAt()), ask.reason(), ask.after()))).limit(100).toList();
    }

    @Override
    public void send(PatientAccess patient, NewReferral made) {
        String phone = made.phone();
        send.send(patient, new SendReferral.Request(patient.person(), made.id(), made.need(), List.of(new SendReferral.Target(made.service(), made.way(), made.mail())),
                made.words(), made.language(), "", new Identity(made.name(), phone == null ? List.of() : List.of(new Identity.Line(Identity.Kind.PHONE, phone))),
                new Agreement(Agreement.By.PERSON, Agreement.How.ORAL, time.today()), Audience.CIRCLE, List.of()));
    }

    @Override
    public void answersFor(OrganisationId organisation, ServiceId service) {
        db.sql(ANSWERS_FOR).param("service", service.value()).param("organisation", organisation.value()).update();
    }
}
