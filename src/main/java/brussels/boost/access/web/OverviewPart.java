package brussels.boost.access.web;

import brussels.boost.access.Family;
import brussels.boost.access.Names;
import brussels.boost.access.Overview;
import brussels.boost.access.Overview.Standing;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.RecordPart;
import brussels.boost.platform.security.Actor;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who keeps the overview: on the head of the record, and to the person when it is them, or when nobody does any more. */
@Component
class OverviewPart implements RecordPart {
    private final Overview overview;
    private final Names names;

    OverviewPart(Overview overview, Names names) {
        this.overview = overview;
        this.names = names;
    }

    @Override
    public Column column() {
        return Column.BANNER;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public boolean onFirstPage() {
        return true;
    }

    @Override
    public Optional<Shown> read(PatientAccess patient) {
        boolean oneself = patient.actor() instanceof Actor.Oneself;
        return overview.said(patient).filter(said -> tells(said, oneself, patient.mayWrite(Family.CIRCLE)))
                .map(said -> new Shown("access/record-overview", new OverviewBox(patient.person().toString(), names.nameToUse(patient), oneself,
                        patient.mayWrite(Family.CIRCLE), said)));
    }

    /** What is not settled is for who may settle it. */
    private static boolean tells(Overview.Said said, boolean oneself, boolean mayChange) {
        return switch (said.standing()) {
            case PERSON, KEEPS -> !oneself;
            case ASKED -> !oneself && (said.mine() || mayChange);
            case DECLINED -> !said.mine() && mayChange;
            case GONE -> mayChange;
        };
    }
}
