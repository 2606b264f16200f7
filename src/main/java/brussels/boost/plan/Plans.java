package brussels.boost.plan;

import brussels.boost.access.CircleAccess;
import brussels.boost.access.PatientAccess;
import brussels.boost.platform.id.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What others may ask of a person's plan, or write in it. Inside a transaction; each sent twice is made once. */
public interface Plans {
    /** One statement for the whole list; nothing sensitive, because a list is seen over a shoulder. */
    Map<PersonId, PlanFace> faces(CircleAccess circle);

    /** Steps of the actor's own whose day has come, and those written for them. One statement. */
    List<Waiting> waiting(CircleAccess circle);

    /** Makes the sheet as it is proposed before anybody chose; it is printed when somebody asks for it. */
    void makeUsualSheet(PatientAccess patient, SheetId id);

    PriorityId addPriority(PatientAccess patient, NewPriority priority);

    StepId addStep(PatientAccess patient, NewStep step);

    void finishStep(PatientAccess patient, StepId step);

    StrengthId addStrength(PatientAccess patient, NewStrength strength);

    QuestionId addQuestion(PatientAccess patient, NewQuestion question);

    /** Something of one domain was named together with the person; the domain exists. */
    void nameNeed(PatientAccess patient, NeedId need, String domain, Words words);

    /** A goal of life, in the person's words, under something that matters. */
    void addGoal(PatientAccess patient, GoalId goal, PriorityId priority, Words words);

    /** What was named together and still stands, as far as this access reads it; the latest first. */
    List<SharedNeed> sharedNeeds(PatientAccess patient);

    /** What the directory calls a domain of needs; empty when the installation left it out. */
    Optional<String> inDirectory(String domain);

    WatchId keepAnEye(PatientAccess patient, NewWatch watch);

    NoteId addNote(PatientAccess patient, NewNote note);

    /** A letter between its author and the person, quoting nothing. */
    LetterId makeLetter(PatientAccess patient, NewLetter letter);
}
