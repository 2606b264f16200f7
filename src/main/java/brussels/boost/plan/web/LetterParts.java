package brussels.boost.plan.web;

import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.PersonDoor;
import brussels.boost.access.RecordPart;
import brussels.boost.plan.domain.letter.ReadLetters;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Letters beside the plan, and the person's own door to them. */
@Configuration(proxyBeanMethods = false)
class LetterParts {
    @Bean
    PersonDoor lettersDoor() {
        return PersonDoor.of(85, "/people/{pid}/letters", "letters", "own.door.letters");
    }

    @Bean
    RecordPart lettersPart(ReadLetters letters) {
        return new RecordPart() {
            @Override
            public Column column() {
                return Column.SIDE;
            }

            @Override
            public int order() {
                return 55;
            }

            @Override
            public Optional<Shown> read(PatientAccess patient) {
                return !patient.mayRead(Family.NOTES) ? Optional.empty() : Optional.of(new Shown("plan/letter-part",
                        new LetterPart(patient.person().toString(), patient.mayWrite(Family.NOTES), letters.kinds())));
            }
        };
    }
}
