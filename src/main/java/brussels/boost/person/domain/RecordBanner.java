package brussels.boost.person.domain;

import brussels.boost.access.Agreements;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.RecordPart;
import brussels.boost.person.PersonCard;
import brussels.boost.person.ReadyLine;
import brussels.boost.platform.security.Actor;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who this is, how to speak with them, how to reach them, and with how many they share it. */
@Component
public class RecordBanner implements RecordPart {
    private final PersonFile.Reader files;
    private final Agreements agreements;

    RecordBanner(PersonFile.Reader files, Agreements agreements) {
        this.files = files;
        this.agreements = agreements;
    }

    /**
     * What the banner shows.
     *
     * @param codes ready lines this reader may see and that change how one speaks or comes
     */
    public record Banner(PersonCard card, @Nullable String phone, @Nullable String phoneWhose, List<ReadyLine> codes,
            Agreements.Sharing sharing, Rights rights) {
        public @Nullable String tel() {
            return phone == null ? null : "tel:" + phone.replaceAll("[^+\\d]", "");
        }
    }

    /** Which of the banner's doors open for this reader. */
    public record Rights(boolean oneself, boolean identity, boolean notes, boolean dialogue, boolean circle, boolean consents) {}

    @Override
    public Column column() {
        return Column.BANNER;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Shown> read(PatientAccess patient) {
        boolean consents = patient.mayRead(Family.CONSENTS);
        var sharing = consents ? agreements.sharing(patient) : new Agreements.Sharing(0, true, false);
        var rights = new Rights(patient.actor() instanceof Actor.Oneself, patient.mayWrite(Family.IDENTITY), patient.mayWrite(Family.NOTES),
                patient.mayWrite(Family.PRIORITIES), patient.mayRead(Family.CIRCLE), consents);
        PersonFile file = files.read(patient);
        return Optional.of(new Shown("person/banner", new Banner(file.card(), file.phone(), file.phoneWhose(),
                file.lines().stream().map(Line::code).filter(Objects::nonNull).map(Objects::requireNonNull).toList(), sharing, rights)));
    }
}
