package brussels.boost.plan.web;

import brussels.boost.plan.PriorityId;
import brussels.boost.plan.domain.Translation;
import brussels.boost.plan.domain.goal.Goal;
import brussels.boost.plan.domain.sheet.ReadSheets;
import brussels.boost.plan.domain.sheet.SheetChoices;
import brussels.boost.plan.domain.sheet.SheetDraft;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The page on which a sheet is made: what can be on it, what it looks like, and the sheets made before. */
public record SheetMakePage(String pid, SheetDraft draft, SheetChoices choices, SheetView view, List<ReadSheets.Listed> made) {
    static SheetMakePage of(Page page, String pid, ReadSheets.Table table) {
        return new SheetMakePage(pid, table.draft(), table.choices(), SheetView.of(page, table.preview()), table.made());
    }

    public boolean ticked(PriorityId id) {
        return choices.priorities().contains(id);
    }

    public boolean goal(Goal goal) {
        return choices.extras().goals().contains(goal.id().value());
    }

    public boolean untranslated(Goal goal) {
        return Translation.missing(goal.words());
    }

    public List<Choice> addresses(Page page) {
        return draft.addresses().stream().map(address -> new Choice(address.id().toString(), address.name(page.lang()), address.phone())).toList();
    }

    public Set<String> address() {
        return choices.extras().addresses().stream().map(UUID::toString).collect(Collectors.toSet());
    }

    public boolean asked(PriorityId id) {
        return choices.asked().contains(id);
    }

    public boolean untranslated(SheetDraft.Matter matter) {
        return Translation.missing(matter.priority().words());
    }

    public boolean stepUntranslated(SheetDraft.Matter matter) {
        return matter.step() != null && Translation.missing(matter.step().words());
    }

    public String french(UUID id) {
        return choices.french().getOrDefault(id, "");
    }

    public List<Choice> languages() {
        return draft.spoken().stream().map(tag -> Choice.of(tag, Choices.ownName(tag))).toList();
    }

    public List<Choice> callers(Page page) {
        List<Choice> all = new ArrayList<>();
        draft.callers().forEach(caller -> all.add(new Choice(caller.key(),
                caller.key().equals("help") ? page.t("plan.sheet.help") : caller.who(), caller.number() + (caller.hours().isEmpty() ? "" : " · " + caller.hours()))));
        all.add(Choice.of(SheetChoices.OTHER, page.t("plan.sheet.otherNumber")));
        return all;
    }

    public List<Choice> days(Page page) {
        return SheetChoices.DAYS.stream().map(days -> Choice.of(days.toString(), page.t("plan.sheet.days", days))).toList();
    }

    public Set<String> day() {
        return Set.of(String.valueOf(choices.days()));
    }
}
