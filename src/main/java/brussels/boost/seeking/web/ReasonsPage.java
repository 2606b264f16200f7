package brussels.boost.seeking.web;

import brussels.boost.seeking.domain.EditReasons;
import brussels.boost.seeking.domain.Reason;
import java.util.List;

/** Every reason, and a form for one. @param typed what was typed, when it is shown again */
public record ReasonsPage(List<EditReasons.Line> lines, Reason typed) {
    static final Reason EMPTY = new Reason("", "", "", "");
}
