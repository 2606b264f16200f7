package brussels.boost.plan.domain;

import brussels.boost.access.Audience;
import brussels.boost.access.CircleAccess;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.plan.GoalId;
import brussels.boost.plan.LetterId;
import brussels.boost.plan.NeedId;
import brussels.boost.plan.NewLetter;
import brussels.boost.plan.NewNote;
import brussels.boost.plan.NewPriority;
import brussels.boost.plan.NewQuestion;
import brussels.boost.plan.NewStep;
import brussels.boost.plan.NewStrength;
import brussels.boost.plan.NewWatch;
import brussels.boost.plan.NoteId;
import brussels.boost.plan.PlanFace;
import brussels.boost.plan.Plans;
import brussels.boost.plan.PriorityId;
import brussels.boost.plan.QuestionId;
import brussels.boost.plan.SharedNeed;
import brussels.boost.plan.SheetId;
import brussels.boost.plan.StepId;
import brussels.boost.plan.StrengthId;
import brussels.boost.plan.Waiting;
import brussels.boost.plan.WatchId;
import brussels.boost.plan.Words;
import brussels.boost.plan.domain.goal.AddGoal;
import brussels.boost.plan.domain.goal.Goal;
import brussels.boost.plan.domain.goal.GoalStore;
import brussels.boost.plan.domain.goal.StrengthStore;
import brussels.boost.plan.domain.letter.LetterChoices;
import brussels.boost.plan.domain.letter.LetterDesk;
import brussels.boost.plan.domain.letter.LetterLanguage;
import brussels.boost.plan.domain.need.Need;
import brussels.boost.plan.domain.need.NeedDomain;
import brussels.boost.plan.domain.need.NeedDomains;
import brussels.boost.plan.domain.need.NeedPolicy;
import brussels.boost.plan.domain.need.NeedStore;
import brussels.boost.plan.domain.need.SayNeed;
import brussels.boost.plan.domain.sheet.MakeSheet;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The module's face, and the one place where each kind of line is first written, whoever asks. */
@Component
class PlanDesk implements Plans {
    private final PriorityStore priorities;
    private final StepStore steps;
    private final StrengthStore strengths;
    private final QuestionStore questions;
    private final NoteStore notes;
    private final NeedStore needs;
    private final WatchStore watches;
    private final GoalStore goals;
    private final NeedDomains domains;
    private final PlanLists lists;
    private final MakeSheet sheets;
    private final Pictures pictures;
    private final Doers doers;
    private final Author.Names authors;
    private final LetterDesk letters;
    private final BrusselsTime time;

    PlanDesk(PriorityStore priorities, StepStore steps, StrengthStore strengths, QuestionStore questions, NoteStore notes, NeedStore needs, WatchStore watches, GoalStore goals, NeedDomains domains,
            PlanLists lists, MakeSheet sheets, Pictures pictures, Doers doers, Author.Names authors, LetterDesk letters, BrusselsTime time) {
        this.priorities = priorities;
        this.steps = steps;
        this.strengths = strengths;
        this.questions = questions;
        this.notes = notes;
        this.needs = needs;
        this.watches = watches;
        this.goals = goals;
        this.domains = domains;
        this.lists = lists;
        this.sheets = sheets;
        this.pictures = pictures;
        this.doers = doers;
        this.authors = authors;
        this.letters = letters;
        this.time = time;
    }

    @Override
    public Map<PersonId, PlanFace> faces(CircleAccess circle) {
        return lists.faces(circle);
    }

    @Override
    public List<Waiting> waiting(CircleAccess circle) {
        return lists.today(circle, time.now()).waiting();
    }

    @Override
    public void makeUsualSheet(PatientAccess patient, SheetId id) {
        sheets.usual(patient, id);
    }

    @Override
    public PriorityId addPriority(PatientAccess patient, NewPriority priority) {
        PlanPolicy.mayWrite(patient, Family.PRIORITIES);
        PlanPolicy.said(priority.words().text(), "words");
        PlanPolicy.language(priority.words().language());
        priorities.insert(patient, PlanPolicy.privateByDefault(priority, pictures.sensitive(priority.picture().card())), authors.of(patient.actor()));
        return priority.id();
    }

    @Override
    public StepId addStep(PatientAccess patient, NewStep step) {
        PlanPolicy.mayWrite(patient, Family.STEPS);
        PlanPolicy.said(step.words().text(), "words");
        PlanPolicy.language(step.words().language());
        PriorityId under = step.priority();
        var audience = under == null ? step.audience()
                : priorities.one(patient, under).orElseThrow(Refusal::notFound).audience();
        steps.insert(patient, new NewStep(step.id(), under, step.goal(), step.words(), doers.named(patient, step.doer()), step.due(), step.picture(),
                PlanPolicy.proposed(patient.actor(), step.proposed()), audience), authors.of(patient.actor()));
        return step.id();
    }

    @Override
    public void finishStep(PatientAccess patient, StepId id) {
        PlanPolicy.mayWrite(patient, Family.STEPS);
        Step step = steps.one(patient, id).orElseThrow(Refusal::notFound);
        if (step.state().mayBecome(Step.State.DONE)) {
            steps.move(patient, step, Step.State.DONE, time.today(), null, null);
        }
    }

    @Override
    public StrengthId addStrength(PatientAccess patient, NewStrength strength) {
        PlanPolicy.mayWrite(patient, Family.PRIORITIES);
        if (strength.picture().none()) {
            PlanPolicy.said(strength.words() == null ? null : strength.words().text(), "words");
        }
        strengths.insert(patient, strength, authors.of(patient.actor()));
        return strength.id();
    }

    @Override
    public QuestionId addQuestion(PatientAccess patient, NewQuestion question) {
        PlanPolicy.mayWrite(patient, Family.STEPS);
        PlanPolicy.said(question.words().text(), "words");
        questions.insert(patient, question, authors.of(patient.actor()));
        return question.id();
    }

    @Override
    public List<SharedNeed> sharedNeeds(PatientAccess patient) {
        if (!patient.mayRead(Family.PRIORITIES)) {
            return List.of();
        }
        return needs.current(patient).stream().filter(need -> need.answer().isShared())
                .map(need -> new SharedNeed(need.id(), need.domain(), domains.one(need.domain()).labels(), need.words(), need.audience())).toList();
    }

    @Override
    public void nameNeed(PatientAccess patient, NeedId need, String domain, Words words) {
        PlanPolicy.mayWrite(patient, Family.PRIORITIES);
        PlanPolicy.language(words.language());
        Audience usual = NeedPolicy.usual(Need.Answer.SHARED, domains.one(domain));
        needs.say(patient, new SayNeed.Request(patient.person(), need, domain, Need.Answer.SHARED, words, null, usual), usual,
                authors.of(patient.actor()));
    }

    @Override
    public void addGoal(PatientAccess patient, GoalId goal, PriorityId priority, Words words) {
        PlanPolicy.mayWrite(patient, Family.PRIORITIES);
        goals.insert(patient, goal, new AddGoal.Request(patient.person(), goal, priority, null, Goal.Kind.LIFE, words, false), authors.of(patient.actor()));
    }

    @Override
    public Optional<String> inDirectory(String domain) {
        return domains.all().stream().filter(one -> one.code().equals(domain)).map(NeedDomain::term).filter(Objects::nonNull).map(term -> term).findFirst();
    }

    @Override
    public WatchId keepAnEye(PatientAccess patient, NewWatch watch) {
        PlanPolicy.mayWrite(patient, Family.STEPS);
        watches.insert(patient, watch, doers.named(patient, watch.watcher()), authors.of(patient.actor()));
        return watch.id();
    }

    @Override
    public NoteId addNote(PatientAccess patient, NewNote note) {
        PlanPolicy.mayWrite(patient, Family.NOTES);
        PlanPolicy.said(note.body(), "body");
        var third = patient.actor() instanceof Actor.Oneself ? null : note.thirdParty();
        notes.insert(patient, new NewNote(note.id(), note.kind(), note.body(), note.said(), PlanPolicy.audience(note.audience(), third), third, note.cause()), authors.of(patient.actor()));
        return note.id();
    }

    @Override
    public LetterId makeLetter(PatientAccess patient, NewLetter letter) {
        PlanPolicy.mayWrite(patient, Family.NOTES);
        var language = LetterLanguage.of(letter.language());
        letters.keep(patient, letter.id(), letters.compose(patient, new LetterChoices(letter.kind(), language, "", "", letter.recipient(), "",
                letter.words(), Set.of(), Set.of(), false, null, "", Audience.Kind.PERSON)));
        return letter.id();
    }
}
