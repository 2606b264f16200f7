package brussels.boost.directory.web;

import brussels.boost.directory.Fact;
import brussels.boost.directory.ServiceId;
import brussels.boost.directory.domain.EditEntry;
import brussels.boost.directory.domain.duplicates.ReadDuplicates;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The entries of the directory, for those who keep them. */
@Controller
@RequestMapping("/directory/edit")
class EditController {
    private static final LocalDate NEVER = LocalDate.of(1, 1, 1);

    private final EditEntry edit;
    private final ReadDuplicates duplicates;

    EditController(EditEntry edit, ReadDuplicates duplicates) {
        this.edit = edit;
        this.duplicates = duplicates;
    }

    @GetMapping
    View all(Page page, Actor actor, @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate checked,
            @RequestParam(required = false) @Nullable UUID after) {
        return page.view("directory/edit", new EditPage(edit.stalest(actor, checked == null ? NEVER : checked, after == null ? new UUID(0, 0) : after), edit.today()));
    }

    @GetMapping("/entries/{entry}")
    View one(Page page, Actor actor, @PathVariable("entry") ServiceId id) {
        return page.view("directory/edit-entry", new EntryPage(edit.read(actor, id), Map.of(), false, duplicates.into(actor, id)));
    }

    @PostMapping("/entries/{entry}/change")
    View change(Page page, Actor actor, @PathVariable("entry") ServiceId id, @RequestParam int version, @RequestParam MultiValueMap<String, String> form) {
        Map<String, String> values = values(form);
        try {
            edit.edit(actor, new EditEntry.Request(id, version, values));
        } catch (Refusal refusal) {
            boolean conflict = refusal.outcome() == Refusal.Outcome.CONFLICT;
            EntryPage shown = new EntryPage(edit.read(actor, id), values, conflict, duplicates.into(actor, id));
            return conflict ? page.conflict("directory/edit-entry", shown) : page.invalid("directory/edit-entry", shown, refusal);
        }
        return page.done("/directory/edit/entries/" + id, "directory.edit.kept");
    }

    /** @param take a key and a source, a space between: one button says both */
    @PostMapping("/entries/{entry}/choose")
    View choose(Page page, Actor actor, @PathVariable("entry") ServiceId id, @RequestParam String take) {
        String[] both = take.split(" ", 2);
        edit.choose(actor, id, both[0], both[both.length - 1]);
        return page.done("/directory/edit/entries/" + id, "directory.edit.kept");
    }

    @PostMapping("/entries/{entry}/confirm")
    View confirm(Page page, Actor actor, @PathVariable("entry") ServiceId id) {
        edit.confirm(actor, id);
        return page.done("/directory/edit", "directory.edit.confirmed");
    }

    /** Boxes come one by one, or not at all when none is ticked: an empty one of the same name stands before them. */
    private static Map<String, String> values(MultiValueMap<String, String> form) {
        var values = new HashMap<String, String>();
        form.forEach((key, parts) -> {
            if (Fact.ofKey(key).isPresent()) {
                values.put(key, parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("; ")));
            }
        });
        return values;
    }
}
