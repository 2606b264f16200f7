package brussels.boost.referral.domain;

import brussels.boost.access.Accounts;
import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.access.History;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** After how many days a silent service is reminded, and who answers with an account for which entry of the directory. */
@Component
public class SetReferrals {
    private static final int LONGEST = 365;
    private static final String SUBJECT = "referral-days";
    private static final Sql RHYTHM = Sql.of("""
            select code, days from referral.rhythm order by days, code limit 20
            """);
    private static final Sql DAYS = Sql.of("update referral.rhythm set days = :days where code = :code");
    private static final Sql DESKS = Sql.of("select service_id, organisation_id from referral.desk order by since limit 500");
    private static final Sql ADD = Sql.of("""
            insert into referral.desk (service_id, organisation_id) values (:service, :organisation) on conflict do nothing
            """);
    private static final Sql REMOVE = Sql.of("delete from referral.desk where service_id = :service and organisation_id = :organisation");

    private final Transactions transactions;
    private final Duties duties;
    private final Journal journal;
    private final History history;
    private final Accounts accounts;
    private final Directory directory;
    private final Db db;

    SetReferrals(Transactions transactions, Duties duties, Journal journal, History history, Accounts accounts, Directory directory, Db db) {
        this.transactions = transactions;
        this.duties = duties;
        this.journal = journal;
        this.history = history;
        this.accounts = accounts;
        this.directory = directory;
        this.db = db;
    }

    /** Professionals of one organisation answer for one entry. @param card null when the entry is gone */
    public record Desk(ServiceId service, @Nullable ServiceCard card, Accounts.Organisation organisation) {}

    /** What is set. @param days by what they are for, the shortest first */
    public record Settings(Map<String, Integer> days, List<Desk> desks, List<Accounts.Organisation> organisations, List<History.Line> history) {}

    public Settings read(Actor actor) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            Map<String, Integer> days = daysNow();
            List<Accounts.Organisation> organisations = accounts.organisations();
            return new Settings(days, desks(organisations), organisations, history.of(SUBJECT, SUBJECT));
        });
    }

    private Map<String, Integer> daysNow() {
        var days = new LinkedHashMap<String, Integer>();
        db.sql(RHYTHM).query((row, _) -> days.put(row.getString("code"), row.getInt("days"))).list();
        return days;
    }

    private static Map<String, String> texts(Map<String, Integer> days) {
        return days.entrySet().stream().collect(Collectors.toMap(one -> "referral." + one.getKey(), one -> one.getValue().toString()));
    }

    private List<Desk> desks(List<Accounts.Organisation> organisations) {
        Map<OrganisationId, Accounts.Organisation> known = organisations.stream().collect(Collectors.toMap(Accounts.Organisation::id, one -> one));
        return db.sql(DESKS).query((row, _) -> Map.entry(new ServiceId(Row.uuid(row, "service_id")), new OrganisationId(Row.uuid(row, "organisation_id")))).list()
                .stream().filter(desk -> known.containsKey(desk.getValue()))
                .map(desk -> new Desk(desk.getKey(), directory.card(desk.getKey()).orElse(null), Objects.requireNonNull(known.get(desk.getValue())))).toList();
    }

    /** @param days by what they are for; what is not named stays */
    public void days(Actor actor, Map<String, Integer> days) {
        days.forEach((code, count) -> {
            if (count < 1 || count > LONGEST) {
                throw Refusal.invalid(code, "referral.settings.wrong");
            }
        });
        change(actor, () -> {
            Map<String, Integer> before = daysNow();
            days.forEach((code, count) -> db.sql(DAYS).param("days", count).param("code", code).update());
            history.keep(actor, SUBJECT, SUBJECT, texts(before), texts(daysNow()));
        });
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
