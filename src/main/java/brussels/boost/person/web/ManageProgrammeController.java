package brussels.boost.person.web;

import brussels.boost.person.domain.ManageProgramme;
import brussels.boost.person.domain.ProgrammeLists.Item;
import brussels.boost.person.domain.ProgrammeLists.Name;
import brussels.boost.person.domain.ProgrammeLists.Programme;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The programmes and their lists, for the administration. */
@Controller
class ManageProgrammeController {
    private static final String HOME = "/administration/programme";
    private static final String ONE = HOME + "/of/{programme}";

    private final ManageProgramme manage;

    ManageProgrammeController(ManageProgramme manage) {
        this.manage = manage;
    }

    /** The name as typed. */
    record Typed(String nameFr, String nameNl, String nameEn) {
        Name name() {
            return new Name(nameFr, nameNl, nameEn);
        }
    }

    @GetMapping(HOME)
    View all(Page page, Actor actor) {
        return page.view("person/programmes", new ProgrammesPage(manage.list(actor)));
    }

    @GetMapping(HOME + "/new")
    View fresh(Page page, Actor actor) {
        return page.view("person/programme-manage", ManageProgrammePage.of(manage.fresh(actor)));
    }

    @GetMapping(ONE)
    View one(Page page, Actor actor, @PathVariable String programme) {
        return page.view("person/programme-manage", ManageProgrammePage.of(manage.read(actor, programme)));
    }

    @PostMapping(ONE + "/keep")
    View change(Page page, Actor actor, @PathVariable String programme, @RequestParam int version, @ModelAttribute Typed typed,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate since,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            @RequestParam(defaultValue = "") List<String> area) {
        var kept = new Programme(programme, typed.name(), since, until, version);
        try {
            manage.change(actor, kept, area);
        } catch (Refusal refusal) {
            var opened = version == 0 ? manage.fresh(actor) : manage.read(actor, programme);
            return page.invalid("person/programme-manage", new ManageProgrammePage(opened, kept, Set.copyOf(area)), refusal);
        }
        return page.done(of(programme), "admin.saved");
    }

    @GetMapping(ONE + "/items/new/{list}")
    View freshItem(Page page, Actor actor, @PathVariable String programme, @PathVariable String list) {
        manage.read(actor, programme);
        String code = "x" + Id.next().toString().replace("-", "");
        return page.view("person/programme-item", new ProgrammeItemPage(programme,
                new Item(code, list.equals("fragility"), new Name("", "", ""), 0, true, "", 0), List.of()));
    }

    @GetMapping(ONE + "/items/{item}")
    View item(Page page, Actor actor, @PathVariable String programme, @PathVariable String item) {
        ManageProgramme.OpenedItem opened = manage.read(actor, programme, item);
        return page.view("person/programme-item", new ProgrammeItemPage(programme, opened.item(), opened.history()));
    }

    @PostMapping(ONE + "/items/{item}/keep")
    View keep(Page page, Actor actor, @PathVariable String programme, @PathVariable String item, @RequestParam int version, @RequestParam boolean fragility,
            @ModelAttribute Typed typed, @RequestParam(defaultValue = "") String source) {
        var kept = new Item(item, fragility, typed.name(), 0, true, source, version);
        try {
            manage.keep(actor, programme, kept);
        } catch (Refusal refusal) {
            return page.invalid("person/programme-item", new ProgrammeItemPage(programme, kept, List.of()), refusal);
        }
        return page.done(of(programme), "admin.saved");
    }

    @PostMapping(ONE + "/items/{item}/retire")
    View retire(Page page, Actor actor, @PathVariable String programme, @PathVariable String item) {
        manage.active(actor, programme, item, false);
        return page.done(of(programme), "programme.retired", of(programme) + "/items/" + item + "/offer");
    }

    @PostMapping(ONE + "/items/{item}/offer")
    View offer(Page page, Actor actor, @PathVariable String programme, @PathVariable String item) {
        manage.active(actor, programme, item, true);
        return page.done(of(programme), "admin.saved");
    }

    @PostMapping(ONE + "/items/{item}/up")
    View up(Page page, Actor actor, @PathVariable String programme, @PathVariable String item) {
        manage.up(actor, programme, item);
        return page.done(of(programme), "admin.saved");
    }

    private static String of(String programme) {
        return HOME + "/of/" + programme;
    }
}
