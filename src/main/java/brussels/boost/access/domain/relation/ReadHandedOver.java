package brussels.boost.access.domain.relation;

import brussels.boost.access.PatientAccess;
import brussels.boost.access.domain.relation.ShowRelation.Brief;
import brussels.boost.access.domain.relation.ShowRelation.Ending;
import brussels.boost.access.domain.circle.BesideReader;
import brussels.boost.platform.time.BrusselsTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a record must say before anything else: who left two lines for this reader, and whether the person moved or died. */
@Component
public class ReadHandedOver {
    private static final Duration FRESH = Duration.ofDays(30);

    private final BesideReader reader;
    private final BrusselsTime time;

    ReadHandedOver(BesideReader reader, BrusselsTime time) {
        this.reader = reader;
        this.time = time;
    }

    /** @param briefs for this reader, of the last thirty days */
    public record Said(List<Brief> briefs, @Nullable Ending ending) {
        public boolean nothing() {
            return briefs.isEmpty() && ending == null;
        }
    }

    public Said run(PatientAccess patient) {
        BesideReader.Beside beside = reader.read(patient);
        EndingStore.Ending said = beside.ending();
        Instant since = time.now().minus(FRESH);
        List<Brief> mine = beside.briefs().stream().filter(brief -> brief.written().isAfter(since))
                .map(brief -> new Brief(brief.to(), brief.words(), brief.written(), brief.author())).toList();
        Ending ending = said == null ? null : new Ending(said.kind() == EndingStore.Kind.DIED, said.on(), said.closes());
        return new Said(mine, ending);
    }
}
