package brussels.boost.dialogue.web;

import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.RecordPart;
import brussels.boost.dialogue.Dialogues;
import brussels.boost.dialogue.TakenCard;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** "Dernière conversation" on the record, for whoever the person opened what matters to. */
@Component
class LastConversationPart implements RecordPart {
    private final Dialogues dialogues;

    LastConversationPart(Dialogues dialogues) {
        this.dialogues = dialogues;
    }

    @Override
    public Column column() {
        return Column.SIDE;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Shown> read(PatientAccess patient) {
        if (!patient.mayRead(Family.PRIORITIES)) {
            return Optional.empty();
        }
        Optional<Dialogues.Last> last = dialogues.last(patient);
        List<String> cards = last.map(session -> MattersPage.chosen(session.taken()).stream()
                .map(TakenCard::card).filter(Objects::nonNull).map(Objects::requireNonNull).limit(4).toList()).orElse(List.of());
        return Optional.of(new Shown("dialogue/part", new PartView(patient.person().toString(), last.map(Dialogues.Last::session).orElse(null), cards,
                patient.mayWrite(Family.PRIORITIES))));
    }
}
