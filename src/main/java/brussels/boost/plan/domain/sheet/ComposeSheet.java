package brussels.boost.plan.domain.sheet;

import brussels.boost.access.MemberCard;
import brussels.boost.plan.Doer;
import brussels.boost.plan.PriorityId;
import brussels.boost.plan.TakeHomeSheet.Helper;
import brussels.boost.plan.TakeHomeSheet;
import brussels.boost.plan.Words;
import brussels.boost.plan.domain.GivenName;
import brussels.boost.plan.domain.Priority;
import brussels.boost.plan.domain.Step;
import brussels.boost.plan.domain.Translation;
import brussels.boost.plan.domain.goal.Goal;
import brussels.boost.platform.security.Refusal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts a sheet together from what was chosen. Nothing sensitive comes on it unless the person was asked for this line. */
record ComposeSheet(SheetDraft draft, SheetChoices choices) {
    private static final int LONGEST_NAME = 40;

    /** Refuses with what to do, field by field. */
    void check() {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (choices.givenName().isBlank() || choices.givenName().length() > LONGEST_NAME) wrong.put("givenName", "plan.sheet.name.missing");
        if (choices.priorities().size() > TakeHomeSheet.MOST_PRIORITIES) wrong.put("p", "plan.sheet.three");
        else if (chosen().stream().anyMatch(this::notAsked)) wrong.put("p", "plan.sheet.askFirst");
        if (choices.extras().addresses().size() > TakeHomeSheet.MOST_PLACES) wrong.put("address", "plan.sheet.addresses.three");
        if (choices.caller().equals(SheetChoices.OTHER) && !choices.number().matches("\\+?[\\d ./()-]{3,25}")) wrong.put("number", "plan.sheet.number.missing");
        if (choices.french().values().stream().anyMatch(words -> words.length() > SheetDraft.MOST_WORDS)) wrong.put("p", "plan.sheet.tooLong");
        if (!wrong.isEmpty()) throw Refusal.invalid(wrong);
    }

    /** For the eyes: as far as it goes, so that a preview is never refused. */
    TakeHomeSheet sheet(LocalDate today, boolean fictional) {
        return new TakeHomeSheet(choices.givenName().strip(), draft.symbol() == null ? "" : draft.symbol(), choices.language(), today,
                chosen().stream().filter(matter -> !notAsked(matter)).limit(TakeHomeSheet.MOST_PRIORITIES).map(this::line).toList(),
                choices.appointment() ? draft.appointment().orElse(null) : null, phone(), places(), "", choices.large(), fictional);
    }

    /** In the person's order, whatever the order of the ticks. */
    List<SheetDraft.Matter> chosen() {
        return draft.matters().stream().filter(matter -> choices.priorities().contains(matter.priority().id())).toList();
    }

    List<PriorityId> printed() {
        return chosen().stream().map(matter -> matter.priority().id()).toList();
    }

    private boolean notAsked(SheetDraft.Matter matter) {
        return matter.priority().sensitive() && !choices.asked().contains(matter.priority().id());
    }

    private TakeHomeSheet.Priority line(SheetDraft.Matter matter) {
        Priority priority = matter.priority();
        Step step = matter.step();
        return new TakeHomeSheet.Priority(priority.picture().card(), priority.picture().file(), priority.words().text(), priority.words().language(),
                french(priority.words(), priority.id().value()), step == null ? null : new TakeHomeSheet.Step(step.picture().card(),
                        step.picture().file(), step.words().text(), step.words().language(), french(step.words(), step.id().value())),
                step == null ? List.of() : helpers(step.doer()), goals(matter).stream().map(this::goal).toList());
    }

    /** Of what is on the sheet, those that were pressed. */
    List<Goal> goals(SheetDraft.Matter matter) {
        return matter.goals().stream().filter(goal -> choices.extras().goals().contains(goal.id().value())).toList();
    }

    private TakeHomeSheet.Goal goal(Goal goal) {
        return new TakeHomeSheet.Goal(goal.words().text(), goal.words().language(), french(goal.words(), goal.id().value()));
    }

    private List<TakeHomeSheet.Place> places() {
        return draft.addresses().stream().filter(address -> choices.extras().addresses().contains(address.id())).limit(TakeHomeSheet.MOST_PLACES)
                .map(address -> new TakeHomeSheet.Place(address.name(choices.language()), address.phone())).toList();
    }

    private String french(Words words, UUID id) {
        if (Translation.isFrench(words)) return words.text();
        String kept = words.french();
        return kept == null || kept.isBlank() ? choices.frenchOf(id) : kept;
    }

    private List<Helper> helpers(Doer doer) {
        if (doer.kind() == Doer.Kind.PERSON) return List.of(new Helper(choices.givenName().strip(), null, draft.symbol()));
        MemberCard member = draft.members().stream().filter(one -> is(one, doer)).findFirst().orElse(null);
        String name = member == null ? doer.name() : member.name();
        return name == null || name.isBlank() ? List.of() : List.of(new Helper(GivenName.of(name), face(member), member == null ? null : member.symbol()));
    }

    private @Nullable UUID face(@Nullable MemberCard member) {
        MemberCard.@Nullable Photo photo = member == null ? null : member.photo();
        return photo == null || !choices.extras().faces() ? null : photo.id();
    }

    private static boolean is(MemberCard member, Doer doer) {
        return doer.member() != null && doer.member().equals(member.id()) || doer.account() != null && doer.account().equals(member.account());
    }

    private TakeHomeSheet.Phone phone() {
        SheetDraft.@Nullable Caller caller = draft.callers().stream().filter(one -> one.key().equals(choices.caller())).findFirst().orElse(null);
        if (caller == null) return new TakeHomeSheet.Phone(choices.number().strip(), choices.who().strip(), choices.hours().strip());
        return new TakeHomeSheet.Phone(caller.number(), caller.who(), choices.hours().isBlank() ? caller.hours() : choices.hours().strip());
    }
}
