package brussels.boost.referral.domain;

import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.directory.Directory;
import brussels.boost.directory.ServiceCard;
import brussels.boost.directory.ServiceId;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.referral.AskId;
import brussels.boost.referral.ReferralStatus;
import brussels.boost.referral.Way;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was asked of the services a professional answers for, and which services keep silent: no person in either list. */
@Component
public class ReadInbox {
    private static final Sql INBOX = Sql.of("select ask_id, service_id, status, sent_at from referral.inbox()");
    private static final Sql SILENT = Sql.of("select service_id, way, sent_at, code from referral.silences()");

    private final Transactions transactions;
    private final Duties duties;
    private final Directory directory;
    private final Db db;

    ReadInbox(Transactions transactions, Duties duties, Directory directory, Db db) {
        this.transactions = transactions;
        this.duties = duties;
        this.directory = directory;
        this.db = db;
    }

    /** One request to a service this professional answers for. */
    public record Asked(AskId ask, ServiceId service, @Nullable ServiceCard card, ReferralStatus status, LocalDate sent) {}

    /** A service that does not answer, and since when. @param code of the request, said on the telephone */
    public record Silent(ServiceId service, @Nullable ServiceCard card, Way way, LocalDate sent, String code) {}

    public List<Asked> inbox(Actor.Professional actor) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.PROFESSIONAL);
            var cards = new HashMap<ServiceId, Optional<ServiceCard>>();
            List<Asked> asked = db.sql(INBOX).query((row, _) -> new Asked(new AskId(Row.uuid(row, "ask_id")), new ServiceId(Row.uuid(row, "service_id")),
                    null, ReferralStatus.valueOf(row.getString("status")), BrusselsTime.dateOf(Row.instant(row, "sent_at")))).list();
            return asked.stream().map(one -> new Asked(one.ask(), one.service(), card(cards, one.service()), one.status(), one.sent())).toList();
        });
    }

    public List<Silent> silent(Actor.Professional actor) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.PROFESSIONAL);
            var cards = new HashMap<ServiceId, Optional<ServiceCard>>();
            List<Silent> silent = db.sql(SILENT).query((row, _) -> new Silent(new ServiceId(Row.uuid(row, "service_id")), null,
                    Way.valueOf(row.getString("way")), BrusselsTime.dateOf(Row.instant(row, "sent_at")), row.getString("code"))).list();
            return silent.stream().map(one -> new Silent(one.service(), card(cards, one.service()), one.way(), one.sent(), one.code())).toList();
        });
    }

    private @Nullable ServiceCard card(Map<ServiceId, Optional<ServiceCard>> known, ServiceId id) {
        return known.computeIfAbsent(id, directory::card).orElse(null);
    }
}
