package brussels.boost.dialogue.domain;

import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.PersonExport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the person drew or brought to a conversation, as files of the copy. */
@Component
class PicturesExport implements PersonExport {
    private final PictureStore pictures;

    PicturesExport(PictureStore pictures) {
        this.pictures = pictures;
    }

    @Override
    public String key() {
        return "pictures";
    }

    @Override
    public Family family() {
        return Family.PRIORITIES;
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public Set<String> tables() {
        return Set.of("dialogue.picture", "dialogue.picture_piece");
    }

    @Override
    public Part read(PatientAccess patient) {
        var files = new LinkedHashMap<String, byte[]>();
        pictures.all(patient).forEach(id -> pictures.find(patient, id)
                .ifPresent(picture -> files.put(id + picture.ending(), picture.bytes())));
        return new Part(List.of(), files, false);
    }
}
