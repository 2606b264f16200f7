package brussels.boost.plan.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Circles;
import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.access.Names;
import brussels.boost.access.Overview;
import brussels.boost.plan.Doer;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who does what: each member with what they are there for and the open steps that are theirs; the person's own first. */
@Component
public class ReadWhoDoes {
    private final Transactions transactions;
    private final Access access;
    private final Circles circles;
    private final Names names;
    private final StepStore steps;
    private final Overview overview;
    private final BrusselsTime time;

    ReadWhoDoes(Transactions transactions, Access access, Circles circles, Names names, StepStore steps, Overview overview, BrusselsTime time) {
        this.overview = overview;
        this.transactions = transactions;
        this.access = access;
        this.circles = circles;
        this.names = names;
        this.steps = steps;
        this.time = time;
    }

    /** One member and their steps. */
    public record Does(MemberCard member, List<Step> steps) {}

    /** @param keeps the person keeps the overview themself @param own the person's steps @param others of somebody outside the circle, or of nobody yet */
    public record Answer(String name, LocalDate today, boolean keeps, List<Step> own, List<Does> members, List<Step> others) {}

    public Answer run(Actor actor, PersonId person) {
        return transactions.write(actor, () -> {
            var patient = access.read(actor, person, PlanActs.WHO_DOES, Family.CIRCLE, Family.STEPS);
            LocalDate today = time.today();
            List<Step> left = new ArrayList<>(steps.of(patient).stream().filter(step -> step.state() == Step.State.OPEN).toList());
            List<Step> own = take(left, step -> step.doer().kind() == Doer.Kind.PERSON);
            List<Does> members = circles.members(patient).stream().filter(member -> member.hereOn(today))
                    .map(member -> new Does(member, take(left, step -> theirs(member, step.doer())))).toList();
            boolean keeps = overview.said(patient).filter(said -> said.standing() == Overview.Standing.PERSON).isPresent();
            return new Answer(names.nameToUse(patient), today, keeps, own, members, List.copyOf(left));
        });
    }

    /** The step is this member's. */
    public static boolean theirs(MemberCard member, Doer doer) {
        return member.id().equals(doer.member()) || member.account() != null && member.account().equals(doer.account());
    }

    private static List<Step> take(List<Step> left, java.util.function.Predicate<Step> which) {
        List<Step> taken = left.stream().filter(which).toList();
        left.removeAll(taken);
        return taken;
    }
}
