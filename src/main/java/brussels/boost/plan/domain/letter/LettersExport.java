package brussels.boost.plan.domain.letter;

import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.PersonExport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The letters in the copy of a file, as they were printed. */
@Component
class LettersExport implements PersonExport {
    private final LetterStore store;

    LettersExport(LetterStore store) {
        this.store = store;
    }

    @Override
    public String key() {
        return "letters";
    }

    @Override
    public Family family() {
        return Family.NOTES;
    }

    @Override
    public int order() {
        return 54;
    }

    @Override
    public Set<String> tables() {
        return Set.of("plan.letter");
    }

    @Override
    public Part read(PatientAccess patient) {
        return new Part(store.of(patient).stream().map(LettersExport::fields).toList(), Map.of(), false);
    }

    private static Map<String, String> fields(LetterStore.Kept kept) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("created_at", kept.at().toString());
        fields.put("language", kept.letter().language().tag());
        fields.put("words", kept.letter().text());
        if (kept.by() != null) fields.put("author_name", kept.by());
        return fields;
    }
}
