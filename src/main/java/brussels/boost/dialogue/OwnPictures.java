package brussels.boost.dialogue;

import brussels.boost.access.PatientAccess;
import brussels.boost.platform.file.CleanPicture;
import java.util.Optional;
import java.util.UUID;

/** What a person drew or brought, for those who show it elsewhere: on the sheet, in a list. Inside a transaction. */
public interface OwnPictures {
    Optional<CleanPicture> find(PatientAccess patient, UUID picture);
}
