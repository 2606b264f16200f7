package brussels.boost.seeking.domain;

import brussels.boost.territory.Commune;
import brussels.boost.territory.Territories;
import brussels.boost.territory.Unit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which units mean the same place: a district and its commune, a commune and its districts. */
@Component
class Around {
    private final Territories territories;

    Around(Territories territories) {
        this.territories = territories;
    }

    List<String> of(@Nullable String district) {
        if (district == null) {
            return List.of();
        }
        List<String> codes = new ArrayList<>(List.of(district));
        for (Commune commune : territories.communes()) {
            List<String> inside = commune.districts().stream().map(Unit::code).toList();
            if (commune.unit().code().equals(district)) {
                codes.addAll(inside);
            } else if (inside.contains(district)) {
                codes.add(commune.unit().code());
            }
        }
        return codes;
    }
}
