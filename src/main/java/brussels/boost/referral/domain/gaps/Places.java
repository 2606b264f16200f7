package brussels.boost.referral.domain.gaps;

import brussels.boost.directory.NeedName;
import brussels.boost.territory.Commune;
import brussels.boost.territory.Unit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a chosen code stands for: a commune with its districts, a need with the kinds of help that answer it. */
final class Places {
    private Places() {}

    static List<String> withDistricts(@Nullable String code, List<Commune> communes) {
        return code == null ? List.of() : Stream.concat(Stream.of(code), communes.stream().filter(commune -> commune.unit().code().equals(code))
                .flatMap(commune -> commune.districts().stream()).map(Unit::code)).toList();
    }

    static List<String> withParts(@Nullable String code, List<NeedName> needs) {
        return code == null ? List.of() : needs.stream().filter(need -> need.code().equals(code) || code.equals(need.parent())).map(NeedName::code).toList();
    }
}
