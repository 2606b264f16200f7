package brussels.boost.referral.domain;

import brussels.boost.access.Accounts;
import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.audit.Journal;
import brussels.boost.directory.Directory;
import brussels.boost.directory.ServiceCard;
import brussels.boost.directory.ServiceId;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.OrganisationId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who answers with an account for which entry of the directory. */
@Component
public class SetReferrals {
    private static final Sql DESKS = Sql.of("select service_id, organisation_id from referral.desk order by since limit 500");
    private static final Sql ADD = Sql.of("""
            insert into referral.desk (service_id, organisation_id) values (:service, :organisation) on conflict do nothing
            """);
    private static final Sql REMOVE = Sql.of("delete from referral.desk where service_id = :service and organisation_id = :organisation");

    private final Transactions transactions;
    private final Duties duties;
    private final Journal journal;
    private final Accounts accounts;
    private final Directory directory;
    private final Db db;

    SetReferrals(Transactions transactions, Duties duties, Journal journal, Accounts accounts, Directory directory, Db db) {
        this.transactions = transactions;
        this.duties = duties;
        this.journal = journal;
        this.accounts = accounts;
        this.directory = directory;
        this.db = db;
    }

    /** Professionals of one organisation answer for one entry. @param card null when the entry is gone */
    public record Desk(ServiceId service, @Nullable ServiceCard card, Accounts.Organisation organisation) {}

    /** What is set. */
    public record Settings(List<Desk> desks, List<Accounts.Organisation> organisations) {}

    public Settings read(Actor actor) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            List<Accounts.Organisation> organisations = accounts.organisations();
            return new Settings(desks(organisations), organisations);
        });
    }

    private List<Desk> desks(List<Accounts.Organisation> organisations) {
        Map<OrganisationId, Accounts.Organisation> known = organisations.stream().collect(Collectors.toMap(Accounts.Organisation::id, one -> one));
        return db.sql(DESKS).query((row, _) -> Map.entry(new ServiceId(Row.uuid(row, "service_id")), new OrganisationId(Row.uuid(row, "organisation_id")))).list()
                .stream().filter(desk -> known.containsKey(desk.getValue()))
                .map(desk -> new Desk(desk.getKey(), directory.card(desk.getKey()).orElse(null), Objects.requireNonNull(known.get(desk.getValue())))).toList();
    }

    public void add(Actor actor, ServiceId service, OrganisationId organisation) {
        change(actor, () -> db.sql(ADD).param("service", service.value()).param("organisation", organisation.value()).update());
    }

    public void remove(Actor actor, ServiceId service, OrganisationId organisation) {
        change(actor, () -> db.sql(REMOVE).param("service", service.value()).param("organisation", organisation.value()).update());
    }

    private void change(Actor actor, Runnable work) {
        transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            work.run();
            journal.write(actor, new Journal.Line(ReferralActs.SETTINGS.key(), null, "", null, null, false));
        });
    }
}
