package brussels.boost.directory.web;

import brussels.boost.directory.ServiceId;
import brussels.boost.directory.domain.duplicates.MergeEntries;
import brussels.boost.directory.domain.duplicates.ProposeDuplicates;
import brussels.boost.directory.domain.duplicates.ReadDuplicates;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Pairs that may be the same: one after the other, side by side. */
@Controller
@RequestMapping("/directory/edit")
class DuplicateController {
    private static final String ALL = "/directory/edit/duplicates";
    /** Above every score: from the likeliest on. */
    private static final String TOP = "101";

    private final ReadDuplicates read;
    private final MergeEntries merge;
    private final ProposeDuplicates propose;

    DuplicateController(ReadDuplicates read, MergeEntries merge, ProposeDuplicates propose) {
        this.read = read;
        this.merge = merge;
        this.propose = propose;
    }

    @GetMapping("/duplicates")
    View all(Page page, Actor actor, @RequestParam(defaultValue = TOP) int score, @RequestParam(required = false) @Nullable UUID after) {
        return page.view("directory/duplicates", new DuplicatesPage(read.desk(actor, null, score, after)));
    }

    @GetMapping("/duplicates/{duplicate}")
    View one(Page page, Actor actor, @PathVariable("duplicate") UUID id, @RequestParam(defaultValue = TOP) int score, @RequestParam(required = false) @Nullable UUID after) {
        return page.view("directory/duplicates", new DuplicatesPage(read.desk(actor, id, score, after)));
    }

    @PostMapping("/duplicates/look")
    View look(Page page, Actor actor) {
        propose.now(actor);
        return page.done(ALL, "directory.duplicate.looked");
    }

    @PostMapping("/duplicates/{duplicate}/same")
    View same(Page page, Actor actor, @PathVariable("duplicate") UUID id, @RequestParam(required = false) @Nullable UUID next) {
        merge.same(actor, id);
        return page.done(after(next), "directory.duplicate.merged", undo(id));
    }

    @PostMapping("/duplicates/{duplicate}/different")
    View different(Page page, Actor actor, @PathVariable("duplicate") UUID id, @RequestParam(required = false) @Nullable UUID next) {
        merge.different(actor, id);
        return page.done(after(next), "directory.duplicate.toldApart", undo(id));
    }

    @PostMapping("/duplicates/{duplicate}/undo")
    View undo(Page page, Actor actor, @PathVariable("duplicate") UUID id) {
        merge.undo(actor, id);
        return page.done(ALL + "/" + id, "directory.duplicate.undone");
    }

    @PostMapping("/entries/{entry}/part")
    View part(Page page, Actor actor, @PathVariable("entry") ServiceId id) {
        merge.part(actor, id);
        return page.done("/directory/edit/entries/" + id, "directory.duplicate.undone");
    }

    private static String after(@Nullable UUID next) {
        return next == null ? ALL : ALL + "/" + next;
    }

    private static String undo(UUID id) {
        return ALL + "/" + id + "/undo";
    }
}
