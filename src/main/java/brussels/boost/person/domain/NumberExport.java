package brussels.boost.person.domain;

import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.PersonExport;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The national number in the copy of the file, where one was recorded. */
@Component
class NumberExport implements PersonExport {
    private final NumberStore numbers;

    NumberExport(NumberStore numbers) {
        this.numbers = numbers;
    }

    @Override
    public String key() {
        return "number";
    }

    @Override
    public Family family() {
        return Family.CONTACT;
    }

    @Override
    public int order() {
        return 13;
    }

    @Override
    public Set<String> tables() {
        return Set.of("person.person_identifier");
    }

    @Override
    public Part read(PatientAccess patient) {
        return Part.of(numbers.read(patient).map(number -> List.of(Map.of("kind", number.kind().name(), "number", number.digits()))).orElse(List.of()));
    }
}
