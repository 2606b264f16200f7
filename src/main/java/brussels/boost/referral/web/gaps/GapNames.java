package brussels.boost.referral.web.gaps;

import brussels.boost.directory.NeedName;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import brussels.boost.territory.Commune;
import brussels.boost.territory.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names needs and places for a reader, and lists them to choose from. */
public record GapNames(List<NeedName> needs, List<Commune> communes) {
    String need(Page page, @Nullable String code) {
        return code == null || code.isEmpty() ? page.t("gaps.noNeed")
                : needs.stream().filter(need -> need.code().equals(code)).findFirst().map(need -> need.name(page.lang())).orElse(code);
    }

    String place(Page page, @Nullable String code) {
        return code == null || code.isEmpty() ? page.t("gaps.noPlace")
                : communes.stream().flatMap(GapNames::units).filter(unit -> unit.code().equals(code)).findFirst().map(unit -> unit.name(page.lang())).orElse(code);
    }

    /** @param any what the empty answer says */
    List<Choice> needChoices(Page page, String any) {
        List<Choice> choices = new ArrayList<>(List.of(Choice.of("", any)));
        needs.forEach(need -> choices.add(Choice.of(need.code(), (need.parent() == null ? "" : "– ") + need.name(page.lang()))));
        return choices;
    }

    List<Choice> placeChoices(Page page, String any) {
        List<Choice> choices = new ArrayList<>(List.of(Choice.of("", any)));
        for (Commune commune : communes) {
            choices.add(Choice.of(commune.unit().code(), commune.unit().name(page.lang())));
            commune.districts().forEach(unit -> choices.add(Choice.of(unit.code(), "– " + unit.name(page.lang()))));
        }
        return choices;
    }

    private static Stream<Unit> units(Commune commune) {
        return Stream.concat(Stream.of(commune.unit()), commune.districts().stream());
    }
}
