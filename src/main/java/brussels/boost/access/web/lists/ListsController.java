package brussels.boost.access.web.lists;

import brussels.boost.access.ListColumn;
import brussels.boost.access.ListColumn.Kind;
import brussels.boost.access.ListLine;
import brussels.boost.access.domain.lists.EditLists;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.NavEntry;
import brussels.boost.platform.web.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Words, numbers and lengths of time that an installation sets itself: every list has the same pages. */
@Controller
@RequestMapping("/administration/lists")
class ListsController {
    private static final String HERE = "/administration/lists/";

    private final EditLists lists;

    ListsController(EditLists lists) {
        this.lists = lists;
    }

    @GetMapping
    View all(Page page, Actor actor) {
        return page.view("access/lists/all", new ListsPage(lists.all(actor)));
    }

    @GetMapping("/{words}")
    View one(Page page, Actor actor, @PathVariable String words) {
        return page.view("access/lists/list", new ListPage(lists.open(actor, words)));
    }

    @GetMapping("/{words}/add")
    View fresh(Page page, Actor actor, @PathVariable String words) {
        EditLists.OpenedLine opened = lists.fresh(actor, words);
        return page.view("access/lists/line", new ListLinePage(opened, opened.line()));
    }

    @PostMapping("/{words}/add")
    View add(Page page, Actor actor, @PathVariable String words, @RequestParam String submission, @RequestParam Map<String, String> fields) {
        EditLists.OpenedLine opened = lists.fresh(actor, words);
        ListLine typed = typed(page, opened, fields);
        try {
            ListLine kept = lists.add(actor, words, Id.parse(submission).toString(), typed);
            return page.done(HERE + words, kept.active() ? "list.kept" : "list.waits");
        } catch (Refusal refusal) {
            return page.invalid("access/lists/line", new ListLinePage(opened, typed), refusal);
        }
    }

    @GetMapping("/{words}/{word}")
    View line(Page page, Actor actor, @PathVariable String words, @PathVariable String word) {
        EditLists.OpenedLine opened = lists.one(actor, words, word);
        return page.view("access/lists/line", new ListLinePage(opened, opened.line()));
    }

    @PostMapping("/{words}/{word}/keep")
    View keep(Page page, Actor actor, @PathVariable String words, @PathVariable String word, @RequestParam int version, @RequestParam Map<String, String> fields) {
        EditLists.OpenedLine opened = lists.one(actor, words, word);
        ListLine typed = typed(page, opened, fields).read(version);
        try {
            lists.keep(actor, words, typed);
        } catch (Refusal refusal) {
            return page.invalid("access/lists/line", new ListLinePage(opened, typed), refusal);
        }
        return page.done(HERE + words, "list.kept");
    }

    @PostMapping("/{words}/{word}/retire")
    View retire(Page page, Actor actor, @PathVariable String words, @PathVariable String word) {
        lists.retire(actor, words, word);
        return page.done(HERE + words, "list.retired", HERE + words + "/" + word + "/offer");
    }

    @PostMapping("/{words}/{word}/offer")
    View offer(Page page, Actor actor, @PathVariable String words, @PathVariable String word) {
        lists.offer(actor, words, word);
        return page.done(HERE + words, "list.offered", HERE + words + "/" + word + "/retire");
    }

    @PostMapping("/{words}/{word}/up")
    View up(Page page, Actor actor, @PathVariable String words, @PathVariable String word) {
        lists.up(actor, words, word);
        return page.done(HERE + words, "list.kept");
    }

    /** The program's own words, left as they are shown, stay a message and so translatable. */
    private static ListLine typed(Page page, EditLists.OpenedLine opened, Map<String, String> fields) {
        Map<String, String> values = new LinkedHashMap<>();
        for (ListColumn column : opened.list().columns()) {
            for (String field : column.fields()) {
                String sent = fields.getOrDefault(field, "");
                String now = opened.line().value(field);
                values.put(field, column.kind() == Kind.LONG && sent.strip().equals(page.keyOrText(now)) ? now : sent);
            }
        }
        return opened.line().with(values, fields.containsKey("toCheck"));
    }

    /** Its door in the menu. */
    @Configuration(proxyBeanMethods = false)
    static class Entry {
        @Bean
        NavEntry listsEntry() {
            return NavEntry.of(64, "lists", "/administration/lists", "list", "list.nav", "", "installation").at(NavEntry.Place.SETTINGS);
        }
    }
}
