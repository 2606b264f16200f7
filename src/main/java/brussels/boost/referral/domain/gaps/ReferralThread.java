package brussels.boost.referral.domain.gaps;

import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.ThreadPart;
import brussels.boost.directory.ServiceId;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.referral.ReferralId;
import brussels.boost.referral.ReferralStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From a need to the request made for it, to each service asked; and, if the person wishes, on to what is lacking and what became of it. */
@Component
class ReferralThread implements ThreadPart {
    private static final Sql ASKED = Sql.of("""
            select r.id as referral, r.need_id, r.cause_kind, r.cause_id, r.created_at::date as day, a.id as ask, a.service_id, a.service_name,
                   a.status, a.status_at::date as status_on, exists (select 1 from referral.thread_wish w where w.person_id = r.person_id) as wished
            from referral.referral r join referral.ask a on a.referral_id = r.id
            where r.person_id = :person order by r.created_at, a.sent_at, a.id limit 100
            """);
    private static final Sql GAPS = Sql.of("""
            select g.id, g.day, t.id as theme, t.title, t.state, t.state_on from referral.gap g left join referral.theme t on t.id = g.theme
            where g.id = any(:ids::uuid[])
            """);

    private final Db db;

    ReferralThread(Db db) {
        this.db = db;
    }

    private record Asked(UUID referral, @Nullable Ref cause, LocalDate day, UUID ask, UUID service, String name, ReferralStatus status, LocalDate on, boolean wished) {}

    @Override
    public List<Knot> of(PatientAccess patient) {
        if (!patient.mayRead(Family.STEPS)) {
            return List.of();
        }
        List<Asked> all = db.sql(ASKED).param("person", patient.person().value()).query((row, _) -> read(row, patient)).list();
        Set<Knot> knots = new LinkedHashSet<>();
        Set<UUID> seen = new LinkedHashSet<>();
        for (Asked one : all) {
            String href = "/people/" + patient.person() + "/referrals/" + one.referral();
            if (seen.add(one.referral())) {
                knots.add(new Knot(new Ref("referral", one.referral()), one.cause(), "thread.referral", _ -> "", "send", one.day(), href));
            }
            knots.add(new Knot(new Ref("ask", one.ask()), new Ref("referral", one.referral()), key(one.status()), _ -> one.name(), "route", one.on(), null));
        }
        List<Knot> found = new ArrayList<>(knots);
        found.addAll(beyond(all));
        return found;
    }

    /** Only with the person's wish, and from here only: the key is the request they may see. */
    private List<Knot> beyond(List<Asked> all) {
        Map<UUID, UUID> gaps = new HashMap<>();
        all.stream().filter(one -> one.wished() && cameToNothing(one.status()))
                .forEach(one -> gaps.put(GapKey.of(new ReferralId(one.referral()), new ServiceId(one.service())).value(), one.ask()));
        all.stream().filter(one -> one.wished() && !cameToNothing(one.status()))
                .forEach(one -> gaps.put(GapKey.ofWait(new ReferralId(one.referral()), new ServiceId(one.service())).value(), one.ask()));
        return gaps.isEmpty() ? List.of() : db.sql(GAPS).param("ids", Sql.array(gaps.keySet())).query((row, _) -> knots(row, gaps)).list().stream()
                .flatMap(List::stream).collect(Collectors.toList());
    }

    private static List<Knot> knots(ResultSet row, Map<UUID, UUID> asks) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        var gap = new Ref("gap", id);
        List<Knot> knots = new ArrayList<>();
        knots.add(new Knot(gap, new Ref("ask", asks.getOrDefault(id, id)), "thread.gap", _ -> "", "flag", row.getObject("day", LocalDate.class), null));
        UUID theme = row.getObject("theme", UUID.class);
        if (theme != null) {
            String title = row.getString("title");
            knots.add(new Knot(new Ref("theme", theme), gap, "thread.theme." + row.getString("state"), _ -> title, "msg",
                    row.getObject("state_on", LocalDate.class), "/gaps/themes/" + theme));
        }
        return knots;
    }

    private static boolean cameToNothing(ReferralStatus status) {
        return status == ReferralStatus.REJECTED || status == ReferralStatus.FAILED || status == ReferralStatus.CANCELLED;
    }

    private static String key(ReferralStatus status) {
        if (cameToNothing(status)) {
            return "thread.ask.no";
        }
        return status == ReferralStatus.DRAFT || status == ReferralStatus.REQUESTED ? "thread.ask.waiting" : "thread.ask.yes";
    }

    private static Asked read(ResultSet row, PatientAccess patient) throws SQLException {
        String name = patient.unseal(row.getBytes("service_name"));
        UUID need = row.getObject("need_id", UUID.class);
        UUID cause = row.getObject("cause_id", UUID.class);
        String kind = row.getString("cause_kind");
        return new Asked(row.getObject("referral", UUID.class), need != null ? new Ref("need", need) : cause != null && kind != null ? new Ref(kind, cause) : null,
                row.getObject("day", LocalDate.class), row.getObject("ask", UUID.class), row.getObject("service_id", UUID.class),
                name == null ? "" : name, ReferralStatus.valueOf(row.getString("status")), row.getObject("status_on", LocalDate.class), row.getBoolean("wished"));
    }
}
