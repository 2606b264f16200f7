package brussels.boost.plan.domain.sheet;

import brussels.boost.access.Circles;
import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.access.PatientAccess;
import brussels.boost.dialogue.Cards;
import brussels.boost.dialogue.OwnPictures;
import brussels.boost.directory.KeptAddresses;
import brussels.boost.person.PersonCard;
import brussels.boost.person.Persons;
import brussels.boost.plan.NextMoment;
import brussels.boost.plan.PriorityId;
import brussels.boost.plan.TakeHomeSheet;
import brussels.boost.plan.domain.Columns;
import brussels.boost.plan.domain.GivenName;
import brussels.boost.plan.domain.Priority;
import brussels.boost.plan.domain.PriorityStore;
import brussels.boost.plan.domain.ReadWhoDoes;
import brussels.boost.plan.domain.Step;
import brussels.boost.plan.domain.StepStore;
import brussels.boost.plan.domain.goal.Goal;
import brussels.boost.plan.domain.goal.GoalStore;
import brussels.boost.platform.file.SquarePhoto;
import brussels.boost.platform.settings.BoostSettings;
import brussels.boost.platform.time.BrusselsTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lays out what a sheet may be made of, and puts a chosen one together. Inside a transaction. */
@Component
class SheetDesk {
    /** Of a drawing or photo, in pixels. */
    private static final int SIDE = 480;

    private final Persons persons;
    private final Circles circles;
    private final PriorityStore priorities;
    private final StepStore steps;
    private final GoalStore goals;
    private final KeptAddresses addresses;
    private final OwnPictures pictures;
    private final Cards cards;
    private final ObjectProvider<NextMoment> moments;
    private final BoostSettings settings;
    private final BrusselsTime time;

    SheetDesk(Persons persons, Circles circles, PriorityStore priorities, StepStore steps, GoalStore goals, KeptAddresses addresses, OwnPictures pictures, Cards cards,
            ObjectProvider<NextMoment> moments, BoostSettings settings, BrusselsTime time) {
        this.persons = persons;
        this.circles = circles;
        this.priorities = priorities;
        this.steps = steps;
        this.goals = goals;
        this.addresses = addresses;
        this.pictures = pictures;
        this.cards = cards;
        this.moments = moments;
        this.settings = settings;
        this.time = time;
    }

    SheetDraft draft(PatientAccess patient) {
        PersonCard card = persons.card(patient);
        List<MemberCard> around = circles.members(patient);
        List<MemberCard> members = around.stream().filter(member -> member.hereOn(time.today()) && !member.discreet()).toList();
        Optional<TakeHomeSheet.Appointment> next = moments.stream().flatMap(one -> one.next(patient).stream()).findFirst();
        List<SheetDraft.Matter> matters = matters(patient, around);
        return new SheetDraft(card.name(), card.symbol(), languages(card, matters), matters, next,
                members, callers(members), addresses.shown(patient), patient.mayWrite(Family.PRIORITIES) && patient.mayWrite(Family.CIRCLE));
    }

    /** Who never said which languages they speak spoke in some: the sheet begins with that of their words. */
    private static List<String> languages(PersonCard card, List<SheetDraft.Matter> matters) {
        if (!card.languages().isEmpty()) {
            return card.languages();
        }
        List<String> spoken = matters.stream().map(matter -> matter.priority().words().language()).distinct().toList();
        return spoken.isEmpty() ? List.of("fr") : spoken;
    }

    private List<SheetDraft.Matter> matters(PatientAccess patient, List<MemberCard> around) {
        Map<PriorityId, Step> first = firstSteps(patient, around);
        Map<PriorityId, List<Goal>> said = goals.of(patient).stream().filter(goal -> goal.state() == Goal.State.OPEN && !goal.proposed())
                .collect(Collectors.groupingBy(Goal::priority));
        return priorities.of(patient).stream()
                .filter(priority -> priority.state() == Priority.State.OPEN)
                .map(priority -> new SheetDraft.Matter(priority, first.get(priority.id()), said.getOrDefault(priority.id(), List.of())))
                .toList();
    }

    /** It lies on a table: no step of somebody whose name must not. */
    private Map<PriorityId, Step> firstSteps(PatientAccess patient, List<MemberCard> around) {
        Map<PriorityId, Step> first = new HashMap<>();
        for (Step step : steps.of(patient)) {
            PriorityId priority = step.priority();
            if (step.state() == Step.State.OPEN && priority != null && around.stream().noneMatch(member -> member.discreet() && ReadWhoDoes.theirs(member, step.doer()))) first.putIfAbsent(priority, step);
        }
        return first;
    }

    /** Who keeps the overview, the référent, then those of a trade, then the near ones; the help desk when nobody else can be called. */
    private List<SheetDraft.Caller> callers(List<MemberCard> members) {
        List<SheetDraft.Caller> callers = new ArrayList<>();
        members.stream().filter(member -> member.phone() != null && !member.phone().isBlank())
                .sorted(Comparator.comparing((MemberCard member) -> !member.keepsOverview()).thenComparing(member -> !member.referent()).thenComparing(member -> member.kind() != MemberCard.Kind.PROFESSIONAL))
                .limit(12)
                .forEach(member -> callers.add(new SheetDraft.Caller(member.id().toString(), Columns.orEmpty(member.phone()), GivenName.of(member.name()),
                        member.hours() == null ? "" : SheetHours.of(member.hours()))));
        callers.add(new SheetDraft.Caller("help", settings.helpPhone(), "Boost", ""));
        return callers;
    }

    /** @return the sheet, and the pictures on it, whichever of the person's own could be found */
    FrozenSheet composed(PatientAccess patient, ComposeSheet compose) {
        Map<UUID, byte[]> found = new HashMap<>();
        TakeHomeSheet sheet = redrawn(compose.sheet(time.today(), settings.demo()), found);
        own(sheet).filter(Predicate.not(found::containsKey))
                .forEach(id -> pictures.find(patient, id).ifPresent(picture -> found.put(id, SquarePhoto.jpeg(picture.bytes(), SIDE))));
        faces(sheet).forEach(id -> circles.photo(patient, id).ifPresent(photo -> found.put(id, photo)));
        return new FrozenSheet(sheet, found);
    }

    /** Cards that are drawn otherwise here go on the sheet as they are drawn today. */
    private TakeHomeSheet redrawn(TakeHomeSheet sheet, Map<UUID, byte[]> found) {
        return sheet.redrawn(code -> cards.redrawn(code).map(one -> {
            found.put(one.id(), SquarePhoto.jpeg(one.jpeg(), SIDE));
            return one.id();
        }).orElse(null));
    }

    private static Stream<UUID> faces(TakeHomeSheet sheet) {
        return sheet.priorities().stream().flatMap(priority -> priority.helpers().stream())
                .flatMap(helper -> Stream.ofNullable(helper.photo())).distinct();
    }

    private static Stream<UUID> own(TakeHomeSheet sheet) {
        return sheet.priorities().stream().flatMap(SheetDesk::own);
    }

    private static Stream<UUID> own(TakeHomeSheet.Priority priority) {
        TakeHomeSheet.@Nullable Step step = priority.step();
        return Stream.concat(Stream.ofNullable(priority.drawing()), step == null ? Stream.empty() : Stream.ofNullable(step.drawing()));
    }
}
