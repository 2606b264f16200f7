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
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The programme and its lists, for the administration. */
@Controller
class ManageProgrammeController {
    private static final String HOME = "/administration/programme";

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
    View home(Page page, Actor actor) {
        ManageProgramme.Opened opened = manage.read(actor);
        return page.view("person/programme-manage", new ManageProgrammePage(opened, opened.programme()));
    }

    @PostMapping(HOME + "/keep")
    View change(Page page, Actor actor, @RequestParam int version, @ModelAttribute Typed typed,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate since,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until) {
        var programme = new Programme(ManageProgramme.PROGRAMME, typed.name(), since, until, version);
        try {
            manage.change(actor, programme);
        } catch (Refusal refusal) {
            return page.invalid("person/programme-manage", new ManageProgrammePage(manage.read(actor), programme), refusal);
        }
        return page.done(HOME, "admin.saved");
    }

    @GetMapping(HOME + "/items/new/{list}")
    View fresh(Page page, Actor actor, @PathVariable String list) {
        manage.read(actor);
        String code = "x" + Id.next().toString().replace("-", "");
        return page.view("person/programme-item", new ProgrammeItemPage(
                new Item(code, list.equals("fragility"), new Name("", "", ""), 0, true, "", 0), List.of()));
    }

    @GetMapping(HOME + "/items/{item}")
    View one(Page page, Actor actor, @PathVariable String item) {
        ManageProgramme.OpenedItem opened = manage.read(actor, item);
        return page.view("person/programme-item", new ProgrammeItemPage(opened.item(), opened.history()));
    }

    @PostMapping(HOME + "/items/{item}/keep")
    View keep(Page page, Actor actor, @PathVariable String item, @RequestParam int version, @RequestParam boolean fragility,
            @ModelAttribute Typed typed, @RequestParam(defaultValue = "") String source) {
        var kept = new Item(item, fragility, typed.name(), 0, true, source, version);
        try {
            manage.keep(actor, kept);
        } catch (Refusal refusal) {
            return page.invalid("person/programme-item", new ProgrammeItemPage(kept, List.of()), refusal);
        }
        return page.done(HOME, "admin.saved");
    }

    @PostMapping(HOME + "/items/{item}/retire")
    View retire(Page page, Actor actor, @PathVariable String item) {
        manage.active(actor, item, false);
        return page.done(HOME, "programme.retired", HOME + "/items/" + item + "/offer");
    }

    @PostMapping(HOME + "/items/{item}/offer")
    View offer(Page page, Actor actor, @PathVariable String item) {
        manage.active(actor, item, true);
        return page.done(HOME, "admin.saved");
    }

    @PostMapping(HOME + "/items/{item}/up")
    View up(Page page, Actor actor, @PathVariable String item) {
        manage.up(actor, item);
        return page.done(HOME, "admin.saved");
    }
}
