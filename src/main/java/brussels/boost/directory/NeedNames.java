package brussels.boost.directory;

import java.util.List;
import java.util.Optional;

/** The needs of the directory, to choose from and to name; from memory, without a statement. */
public interface NeedNames {
    /** In the order of the conversation, each need before what answers it. */
    List<NeedName> all();

    default Optional<NeedName> of(String code) {
        return all().stream().filter(need -> need.code().equals(code)).findFirst();
    }
}
