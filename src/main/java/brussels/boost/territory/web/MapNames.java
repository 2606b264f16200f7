package brussels.boost.territory.web;

import brussels.boost.territory.Commune;
import brussels.boost.territory.Unit;
import java.util.List;
import java.util.stream.Stream;

/** Names on the map, from the list a form has anyway. */
public final class MapNames {
    private MapNames() {}

    public static String of(List<Commune> communes, String code, String language) {
        return communes.stream().flatMap(commune -> Stream.concat(Stream.of(commune.unit()), commune.districts().stream()))
                .filter(unit -> unit.code().equals(code)).map(unit -> unit.name(language)).findFirst().orElse(code);
    }

    /** Whatever the map does not show: the other communes, and the districts of those it shows whole. */
    public static List<Unit> elsewhere(Commune commune, List<String> onTheMap) {
        return Stream.concat(commune.districts().stream(), Stream.of(commune.unit())).filter(unit -> !onTheMap.contains(unit.code())).toList();
    }
}
