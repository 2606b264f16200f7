package brussels.boost.referral.domain.gaps;

import brussels.boost.directory.NeedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a chosen need stands for: itself and the kinds of help that answer it. */
final class Needs {
    private Needs() {}

    static List<String> withParts(@Nullable String code, List<NeedName> needs) {
        return code == null ? List.of() : needs.stream().filter(need -> need.code().equals(code) || code.equals(need.parent())).map(NeedName::code).toList();
    }
}
