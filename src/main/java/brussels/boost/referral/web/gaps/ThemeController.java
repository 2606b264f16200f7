package brussels.boost.referral.web.gaps;

import brussels.boost.directory.NeedNames;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import brussels.boost.referral.ThemeId;
import brussels.boost.referral.domain.gaps.OpenTheme;
import brussels.boost.referral.domain.gaps.ReadGaps;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What is lacking, opened as a theme, and what became of it. */
@Controller
@RequestMapping("/gaps/themes")
class ThemeController {
    private static final String ALL = "/gaps/themes";

    private final OpenTheme themes;
    private final ReadGaps gaps;
    private final NeedNames needs;

    ThemeController(OpenTheme themes, ReadGaps gaps, NeedNames needs) {
        this.themes = themes;
        this.gaps = gaps;
        this.needs = needs;
    }

    @GetMapping
    View all(Page page, Actor actor) {
        return page.view("referral/themes", new ThemesPage(themes.all(actor)));
    }

    @GetMapping("/new")
    View form(Page page, Actor actor, GapsForm form) {
        return page.view("referral/theme-open", page(actor, ThemeForm.about(GapsForm.code(form.need()), GapsForm.code(form.near()))));
    }

    @PostMapping
    View open(Page page, Actor actor, ThemeForm form) {
        try {
            themes.open(actor, form.request());
        } catch (Refusal refusal) {
            return page.invalid("referral/theme-open", page(actor, form), refusal);
        }
        return page.done(ALL + "/" + form.submission(), "gaps.theme.opened");
    }

    @GetMapping("/{theme}")
    View one(Page page, Actor actor, @PathVariable("theme") ThemeId id) {
        return page.view("referral/theme", shown(actor, id, ""));
    }

    @PostMapping("/{theme}/take")
    View take(Page page, Actor actor, @PathVariable("theme") ThemeId id) {
        themes.take(actor, id);
        return page.done(ALL + "/" + id, "gaps.theme.taken");
    }

    @PostMapping("/{theme}/answer")
    View answer(Page page, Actor actor, @PathVariable("theme") ThemeId id, @RequestParam(defaultValue = "") String answer) {
        try {
            themes.answer(actor, id, answer);
        } catch (Refusal refusal) {
            return page.invalid("referral/theme", shown(actor, id, answer), refusal);
        }
        return page.done(ALL + "/" + id, "gaps.theme.answered");
    }

    private ThemePage shown(Actor actor, ThemeId id, String answer) {
        return new ThemePage(themes.one(actor, id), new GapNames(needs.all(), gaps.communes(actor)), answer, actor instanceof Actor.Professional);
    }

    private ThemeFormPage page(Actor actor, ThemeForm form) {
        return new ThemeFormPage(form, new GapNames(needs.all(), gaps.communes(actor)));
    }
}
