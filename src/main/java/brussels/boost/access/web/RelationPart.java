package brussels.boost.access.web;

import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.RecordPart;
import brussels.boost.access.domain.relation.ReadHandedOver;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the record, when there is something: two lines left for whoever reads, a move, a death. */
@Component
class RelationPart implements RecordPart {
    private final ReadHandedOver read;

    RelationPart(ReadHandedOver read) {
        this.read = read;
    }

    @Override
    public Column column() {
        return Column.BANNER;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Shown> read(PatientAccess patient) {
        if (!patient.mayRead(Family.CIRCLE)) {
            return Optional.empty();
        }
        var said = read.run(patient);
        return said.nothing() ? Optional.empty() : Optional.of(new Shown("access/record-relation", said));
    }
}
