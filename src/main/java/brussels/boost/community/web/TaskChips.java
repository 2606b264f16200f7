package brussels.boost.community.web;

import brussels.boost.community.domain.TaskKind;
import java.util.List;

/** The chips. */
public record TaskChips(List<TaskKind> kinds) {
    /** The last one takes a few words. */
    public static final String OTHER = "unexpected";

    public List<TaskKind> plain() {
        return kinds.stream().filter(kind -> !kind.code().equals(OTHER)).toList();
    }
}
