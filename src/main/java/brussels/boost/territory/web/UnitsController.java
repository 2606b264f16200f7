package brussels.boost.territory.web;

import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import brussels.boost.territory.Grid;
import brussels.boost.territory.domain.Entry;
import brussels.boost.territory.domain.ManageUnits;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The grids and their units, for the administration. */
@Controller
class UnitsController {
    private static final String HOME = "/administration/territory";
    private static final String ONE = HOME + "/unit/{unit}";

    private final ManageUnits manage;

    UnitsController(ManageUnits manage) {
        this.manage = manage;
    }

    /** A unit as typed. */
    record Typed(String official, String nameFr, String nameNl, String under, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until, String source, boolean checked, int version) {
        Entry entry(String code, Grid grid) {
            return new Entry(code, grid, text(official), text(nameFr), text(nameNl), text(under).isEmpty() ? null : under, from, until, text(source), checked, version);
        }

        private static String text(@Nullable String said) {
            return said == null ? "" : said;
        }
    }

    @GetMapping(HOME)
    View grids(Page page, Actor actor) {
        return page.view("territory/grids", new GridsPage(manage.grids(actor)));
    }

    @GetMapping(HOME + "/{grid}")
    View grid(Page page, Actor actor, @PathVariable String grid) {
        return page.view("territory/grid", new GridPage(named(grid), manage.list(actor, named(grid))));
    }

    @GetMapping(HOME + "/{grid}/new")
    View fresh(Page page, Actor actor, @PathVariable String grid) {
        return page.view("territory/unit-edit", UnitEditPage.of(manage.fresh(actor, named(grid))));
    }

    @PostMapping(HOME + "/{grid}/add")
    View add(Page page, Actor actor, @PathVariable String grid, @ModelAttribute Typed typed) {
        Entry entry = typed.entry("", named(grid));
        try {
            return page.done(of(manage.keep(actor, entry)), "admin.saved");
        } catch (Refusal refusal) {
            return page.invalid("territory/unit-edit", new UnitEditPage(manage.fresh(actor, named(grid)), entry, ManageUnits.Typed.NOTHING), refusal);
        }
    }

    @GetMapping(ONE)
    View one(Page page, Actor actor, @PathVariable String unit) {
        return page.view("territory/unit-edit", UnitEditPage.of(manage.read(actor, unit)));
    }

    @PostMapping(ONE + "/keep")
    View keep(Page page, Actor actor, @PathVariable String unit, @ModelAttribute Typed typed) {
        ManageUnits.Opened opened = manage.read(actor, unit);
        Entry entry = typed.entry(unit, opened.entry().grid());
        try {
            manage.keep(actor, entry);
        } catch (Refusal refusal) {
            return page.invalid("territory/unit-edit", new UnitEditPage(opened, entry, ManageUnits.Typed.NOTHING), refusal);
        }
        return page.done(HOME + "/" + GridsPage.code(entry.grid()), "admin.saved");
    }

    @PostMapping(ONE + "/figure")
    View figure(Page page, Actor actor, @PathVariable String unit, @RequestParam String key, @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String value, @RequestParam(defaultValue = "") String figureSource, @RequestParam(defaultValue = "false") boolean figureChecked) {
        var typed = new ManageUnits.Typed(key, year, value, figureSource, figureChecked);
        try {
            manage.figure(actor, unit, typed);
        } catch (Refusal refusal) {
            ManageUnits.Opened opened = manage.read(actor, unit);
            return page.invalid("territory/unit-edit", new UnitEditPage(opened, opened.entry(), typed), refusal);
        }
        return page.done(of(unit), "admin.saved");
    }

    @PostMapping(ONE + "/figure/forget")
    View forget(Page page, Actor actor, @PathVariable String unit, @RequestParam String key, @RequestParam int year) {
        manage.forget(actor, unit, key, year);
        return page.done(of(unit), "units.figure.gone");
    }

    private static Grid named(String grid) {
        return Arrays.stream(Grid.values()).filter(one -> one != Grid.PROGRAMME && GridsPage.code(one).equals(grid)).findFirst().orElseThrow(Refusal::notFound);
    }

    private static String of(String unit) {
        return HOME + "/unit/" + unit;
    }
}
