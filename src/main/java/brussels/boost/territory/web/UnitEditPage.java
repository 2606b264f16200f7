package brussels.boost.territory.web;

import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import brussels.boost.territory.domain.Entry;
import brussels.boost.territory.domain.ManageUnits;
import java.util.List;
import java.util.stream.Stream;

/** One unit to change. @param typed what stands in the form @param figure what stands in the form of a figure */
public record UnitEditPage(ManageUnits.Opened opened, Entry typed, ManageUnits.Typed figure) {
    static UnitEditPage of(ManageUnits.Opened opened) {
        return new UnitEditPage(opened, opened.entry(), ManageUnits.Typed.NOTHING);
    }

    public boolean isNew() {
        return typed.version() == 0;
    }

    public List<Choice> under(Page page) {
        return Stream.concat(Stream.of(Choice.of("", page.t("units.under.none"))), opened.under().stream().map(one -> Choice.of(one.code(), one.unit().name(page.lang())))).toList();
    }

    public List<Choice> measures(Page page) {
        return opened.measures().stream().map(one -> Choice.of(one.key(), one.name(page.lang()) + (one.sign().isEmpty() ? "" : " (" + one.sign() + ")"))).toList();
    }
}
