package brussels.boost.access.domain.staff;

import brussels.boost.access.Act;
import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.access.History;
import brussels.boost.access.LeadChanged;
import brussels.boost.audit.Journal;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.OrganisationId;
import brussels.boost.platform.mail.Outbox;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Another organisation takes over answering for the data: from today on, with its history, and every account is told. */
@Component
public class ChangeLead {
    static final Act CHANGED = Act.of("access.lead.changed");
    private static final Actor READER = Actor.Job.named("lead-page");
    private static final Sql NOW = Sql.of("select id, name_fr, name_nl, carries_since from access.organisation where carries");
    private static final Sql ONE = Sql.of("select id, name_fr, name_nl, carries_since from access.organisation where id = :id and active");
    private static final Sql LEAVE = Sql.of("update access.organisation set carries = false, version = version + 1 where carries");
    private static final Sql TAKE = Sql.of("""
            update access.organisation set carries = true, carries_since = access.today(), version = version + 1 where id = :id
            """);
    private static final Sql ACCOUNTS = Sql.of("select id, login, locale from access.account where state = 'ACTIVE' order by id limit 100000");

    private final Transactions transactions;
    private final Duties duties;
    private final History history;
    private final Journal journal;
    private final Outbox outbox;
    private final BrusselsTime time;
    private final ApplicationEventPublisher events;
    private final Db db;

    ChangeLead(Transactions transactions, Duties duties, History history, Journal journal, Outbox outbox, BrusselsTime time,
            ApplicationEventPublisher events, Db db) {
        this.transactions = transactions;
        this.duties = duties;
        this.history = history;
        this.journal = journal;
        this.outbox = outbox;
        this.time = time;
        this.events = events;
        this.db = db;
    }

    /** @param since null: from the beginning */
    public record Lead(UUID id, String nameFr, String nameNl, @Nullable LocalDate since) {
        public String name(String language) {
            return language.equals("nl") ? nameNl : nameFr;
        }
    }

    public record Asked(Lead now, Lead next) {}

    /** Who answers for the data: for everybody to read. */
    public Lead now() {
        return transactions.read(READER, this::current);
    }

    public Asked read(Actor actor, UUID organisation) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            return new Asked(current(), next(organisation));
        });
    }

    public void run(Actor actor, UUID organisation) {
        transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN);
            Lead now = current();
            Lead next = next(organisation);
            if (now.id().equals(organisation)) {
                return;
            }
            db.sql(LEAVE).update();
            db.sql(TAKE).param("id", organisation).update();
            history.keep(actor, ManageOrganisations.SUBJECT, now.id(), "organisation.lead", "admin.yes", "admin.no");
            history.keep(actor, ManageOrganisations.SUBJECT, organisation, "organisation.lead", "admin.no", "admin.yes");
            journal.write(actor, new Journal.Line(CHANGED.key(), null, "", organisation, null, false));
            events.publishEvent(new LeadChanged(new OrganisationId(organisation), actor));
            tell(next);
        });
    }

    private void tell(Lead next) {
        record Reader(UUID id, String login, String locale) {}
        List<Reader> readers = db.sql(ACCOUNTS).query((row, _) -> new Reader(row.getObject("id", UUID.class), row.getString("login"), row.getString("locale"))).list();
        readers.forEach(reader -> outbox.send(new Outbox.Letter(reader.login(), reader.locale(), "lead.mail", "/privacy/lead",
                "lead:" + next.id() + ":" + time.today() + ":" + reader.id(), List.of(next.name(reader.locale())))));
    }

    private Lead current() {
        return db.sql(NOW).query((row, _) -> lead(row)).single();
    }

    private Lead next(UUID organisation) {
        return db.sql(ONE).param("id", organisation).query((row, _) -> lead(row)).optional().orElseThrow(Refusal::notFound);
    }

    private static Lead lead(ResultSet row) throws SQLException {
        return new Lead(row.getObject("id", UUID.class), row.getString("name_fr"), row.getString("name_nl"), row.getObject("carries_since", LocalDate.class));
    }
}
