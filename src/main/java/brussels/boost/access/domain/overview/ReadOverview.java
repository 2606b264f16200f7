package brussels.boost.access.domain.overview;

import brussels.boost.access.Access;
import brussels.boost.access.Circles;
import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.access.Names;
import brussels.boost.access.Overview;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.domain.circle.BesideReader;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Before the person names somebody: whom they may name, and who it is today. */
@Component
public class ReadOverview {
    private final Transactions transactions;
    private final Access access;
    private final Circles circles;
    private final Overview overview;
    private final Names names;
    private final BesideReader beside;
    private final BrusselsTime time;

    ReadOverview(Transactions transactions, Access access, Circles circles, Overview overview, Names names, BesideReader beside, BrusselsTime time) {
        this.transactions = transactions;
        this.access = access;
        this.circles = circles;
        this.overview = overview;
        this.names = names;
        this.beside = beside;
        this.time = time;
    }

    /** @param members who may be named @param chosen the member named today */
    public record Form(String name, List<MemberCard> members, Overview.@Nullable Said now, @Nullable MemberId chosen) {}

    public Form form(Actor actor, PersonId person) {
        return transactions.write(actor, () -> {
            var patient = access.write(actor, person, OverviewActs.READ, Family.CIRCLE);
            Overview.Said now = overview.said(patient).orElse(null);
            MemberId chosen = now == null || now.standing() == Overview.Standing.GONE ? null : chosen(patient);
            return new Form(names.nameToUse(patient), OverviewPolicy.nameable(circles.members(patient), time.today()), now, chosen);
        });
    }

    private @Nullable MemberId chosen(PatientAccess patient) {
        OverviewLine line = beside.read(patient).overview();
        return line == null ? null : line.member();
    }
}
