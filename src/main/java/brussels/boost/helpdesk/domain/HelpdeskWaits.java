package brussels.boost.helpdesk.domain;

import brussels.boost.access.CircleAccess;
import brussels.boost.access.Waits;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.time.BrusselsTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** On Ma journée: whom an adviser promised to call, the answer to one's own question, and whether it helped. */
@Component
class HelpdeskWaits implements Waits {
    private final QueueReader reader;

    HelpdeskWaits(QueueReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Wait> of(CircleAccess circle, Instant since) {
        AccountId account = circle.actor().account();
        return account == null ? List.of() : reader.waits(account).stream().flatMap(one -> wait(one, account, since)).toList();
    }

    private static Stream<Wait> wait(Question one, AccountId account, Instant since) {
        if (one.open()) {
            return account.equals(one.heldBy())
                    ? Stream.of(new Wait(null, Kind.WAITS, "helpdesk.wait.promised", null, "phone", one.callBackOn(), "/helpdesk/questions/" + one.id())) : Stream.empty();
        }
        if (!account.equals(one.askedBy()) || one.closedAt() == null) {
            return Stream.empty();
        }
        if (one.workedAsked() && one.worked() == null) {
            return Stream.of(new Wait(null, Kind.WAITS, "helpdesk.wait.worked", null, "phone", BrusselsTime.dateOf(one.closedAt()), "/helpdesk/lines"));
        }
        return one.closedAt().isAfter(since)
                ? Stream.of(new Wait(null, Kind.CAME_IN, "helpdesk.wait.answered", null, "phone", BrusselsTime.dateOf(one.closedAt()), "/helpdesk/lines")) : Stream.empty();
    }
}
