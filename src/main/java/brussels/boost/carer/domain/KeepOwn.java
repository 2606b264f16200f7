package brussels.boost.carer.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.carer.Carers.NewLine;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a carer writes in their own space: how they are, what they need and carry, whom they help, their recognition. */
@Component
public class KeepOwn {
    private final Transactions transactions;
    private final Access access;
    private final SpaceStore spaces;
    private final SaidStore said;
    private final LineStore lines;

    KeepOwn(Transactions transactions, Access access, SpaceStore spaces, SaidStore said, LineStore lines) {
        this.transactions = transactions;
        this.access = access;
        this.spaces = spaces;
        this.said = said;
        this.lines = lines;
    }

    public void say(Actor.Oneself self, UUID id, @Nullable String words, Set<String> cards) {
        CarerPolicy.said(words, cards);
        write(self, CarerActs.SAID, Family.NOTES, own -> {
            said.add(own, id, CarerPolicy.blankToNull(words), cards);
            return true;
        });
    }

    public void removeSaid(Actor.Oneself self, UUID id, boolean gone) {
        write(self, CarerActs.SAID, Family.NOTES, own -> said.remove(own, id, gone));
    }

    public void line(Actor.Oneself self, NewLine line) {
        CarerPolicy.line(line);
        write(self, CarerActs.LINE, Family.STEPS, own -> {
            lines.add(own, line);
            return true;
        });
    }

    public void lineDone(Actor.Oneself self, UUID id, boolean done) {
        write(self, CarerActs.LINE, Family.STEPS, own -> lines.done(own, id, done));
    }

    public void removeLine(Actor.Oneself self, UUID id, boolean gone) {
        write(self, CarerActs.LINE, Family.STEPS, own -> lines.remove(own, id, gone));
    }

    public void help(Actor.Oneself self, UUID id, @Nullable String words) {
        String name = CarerPolicy.blankToNull(words);
        if (name == null) {
            throw Refusal.invalid("who", "carer.refusal.who");
        }
        write(self, CarerActs.HELPED, Family.STEPS, own -> {
            spaces.help(own, id, name, null);
            return true;
        });
    }

    /** @param over false: they help again */
    public void stopHelping(Actor.Oneself self, UUID id, boolean over) {
        write(self, CarerActs.HELPED, Family.STEPS, own -> spaces.stop(own, id, over));
    }

    public void recognition(Actor.Oneself self, Space.Recognition.Kind kind, @Nullable LocalDate until) {
        write(self, CarerActs.RECOGNITION, Family.STEPS, own -> {
            spaces.recognise(own, kind, kind == Space.Recognition.Kind.NONE ? null : until);
            return true;
        });
    }

    private void write(Actor.Oneself self, Act act, Family family, Predicate<PatientAccess> change) {
        transactions.write(self, () -> {
            if (!change.test(access.write(self, self.person(), act, family))) {
                throw Refusal.notFound();
            }
        });
    }
}
