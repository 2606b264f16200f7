package brussels.boost.helpdesk.web;

import brussels.boost.directory.SearchPane;
import brussels.boost.directory.ServiceId;
import brussels.boost.helpdesk.KnowHowId;
import brussels.boost.helpdesk.QuestionId;
import brussels.boost.helpdesk.domain.GiveAlong;
import brussels.boost.helpdesk.domain.KeepQuestion;
import brussels.boost.helpdesk.domain.ReadDesk;
import brussels.boost.helpdesk.domain.WriteKnowHow;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The split view of an adviser: what is asked, what answers, what is given. */
@Controller
class DeskController {
    private final ReadDesk desk;
    private final KeepQuestion keep;
    private final GiveAlong give;
    private final WriteKnowHow sheets;
    private final SearchPane search;

    DeskController(ReadDesk desk, KeepQuestion keep, GiveAlong give, WriteKnowHow sheets, SearchPane search) {
        this.desk = desk;
        this.keep = keep;
        this.give = give;
        this.sheets = sheets;
        this.search = search;
    }

    /** A new question for an adviser; for everybody else, the lines to call. */
    @GetMapping("/helpdesk")
    View desk(Page page, Actor actor, @RequestParam MultiValueMap<String, String> asked) {
        return actor instanceof Actor.Professional adviser && desk.advises(actor)
                ? page.view("helpdesk/desk", model(page, adviser, QuestionId.fresh(), asked, null)) : page.go("/helpdesk/lines");
    }

    @GetMapping("/helpdesk/questions/{question}")
    View one(Page page, Actor.Professional actor, @PathVariable QuestionId question, @RequestParam MultiValueMap<String, String> asked) {
        return page.fragment("helpdesk/pane", "helpdesk/desk", model(page, actor, question, asked, null));
    }

    /** While typing: the answers only. With return, or without script: the address of this search. */
    @PostMapping("/helpdesk/questions/{question}/search")
    View search(Page page, Actor.Professional actor, @PathVariable QuestionId question, @RequestParam(defaultValue = "") String q,
            @RequestParam MultiValueMap<String, String> asked) {
        DeskPage found = model(page, actor, question, asked, q);
        if (!page.isPartial()) {
            return page.go(found.closed());
        }
        if (found.search().total() >= 0) {
            page.announce("directory.count", found.search().total());
        }
        return page.view("helpdesk/answers", found);
    }

    @PostMapping("/helpdesk/questions/{question}/keep")
    View keep(Page page, Actor.Professional actor, @PathVariable QuestionId question, @ModelAttribute DeskForm form, @RequestParam(required = false) @Nullable String then) {
        List<String> marks = keep.run(actor, form.read(question));
        String address = "/helpdesk/questions/" + question;
        return page.isPartial() ? page.view("helpdesk/kept", new KeptPage(marks, true)) : page.go("close".equals(then) ? address + "/close" : address);
    }

    @PostMapping("/helpdesk/questions/{question}/give")
    View give(Page page, Actor.Professional actor, @PathVariable QuestionId question, @RequestParam GiveAlong.Kind kind, @RequestParam String thing,
            @RequestParam(required = false) @Nullable List<String> searched, @RequestParam MultiValueMap<String, String> asked) {
        give.give(actor, new GiveAlong.Request(question, kind, Id.parse(thing), searched == null ? List.of() : searched));
        return again(page, actor, question, asked);
    }

    @PostMapping("/helpdesk/questions/{question}/take-back")
    View takeBack(Page page, Actor.Professional actor, @PathVariable QuestionId question, @RequestParam GiveAlong.Kind kind, @RequestParam String thing,
            @RequestParam MultiValueMap<String, String> asked) {
        give.takeBack(actor, question, kind, Id.parse(thing));
        return again(page, actor, question, asked);
    }

    private View again(Page page, Actor.Professional actor, QuestionId question, MultiValueMap<String, String> asked) {
        DeskPage shown = model(page, actor, question, asked, null);
        String opened = shown.opened() == null ? "" : (shown.search().query().isEmpty() ? "?" : "&") + "service=" + shown.opened();
        return page.isPartial() ? page.view("helpdesk/pane", shown) : page.go(shown.closed() + opened);
    }

    private DeskPage model(Page page, Actor.Professional actor, QuestionId question, MultiValueMap<String, String> asked, @Nullable String words) {
        SearchPane.Shown found = search.show(page, actor, "/helpdesk/questions/" + question, asked, words);
        ReadDesk.View view = desk.run(actor, question, found.words(), found.needs());
        String service = asked.getFirst("service");
        String sheet = asked.getFirst("sheet");
        ServiceId opened = service == null || service.isBlank() ? null : ServiceId.of(service);
        return new DeskPage(view, found, opened, opened == null ? null : search.service(page, actor, opened),
                sheet == null || sheet.isBlank() ? null : sheets.one(actor, KnowHowId.of(sheet)), search.needs(page));
    }
}
