package brussels.boost.access.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.access.domain.ShowRelation.Brief;
import brussels.boost.access.domain.ShowRelation.Ending;
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

    private final BriefStore briefs;
    private final EndingStore endings;
    private final BrusselsTime time;

    ReadHandedOver(BriefStore briefs, EndingStore endings, BrusselsTime time) {
        this.briefs = briefs;
        this.endings = endings;
        this.time = time;
    }

    /** @param briefs for this reader, of the last thirty days */
    public record Said(List<Brief> briefs, @Nullable Ending ending) {
        public boolean nothing() {
            return briefs.isEmpty() && ending == null;
        }
    }

    public Said run(PatientAccess patient) {
        Instant since = time.now().minus(FRESH);
        List<Brief> mine = briefs.addressed(patient).stream().filter(brief -> brief.written().isAfter(since))
                .map(brief -> new Brief(brief.to(), brief.words(), brief.written(), brief.author())).toList();
        Ending ending = endings.read(patient).map(one -> new Ending(one.kind() == EndingStore.Kind.DIED, one.on(), one.closes())).orElse(null);
        return new Said(mine, ending);
    }
}
