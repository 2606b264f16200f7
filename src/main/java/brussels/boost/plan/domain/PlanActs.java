package brussels.boost.plan.domain;

import brussels.boost.access.Act;

/** What the journal keeps of this module, as the person reads it. */
public final class PlanActs {
    static final Act WHO_DOES = Act.of("plan.whoDoes");
    public static final Act PLAN_READ = Act.of("plan.read");
    static final Act PRIORITY_ADDED = Act.of("plan.priority.added");
    static final Act PRIORITY_CHANGED = Act.of("plan.priority.changed");
    static final Act PRIORITY_DROPPED = Act.of("plan.priority.dropped");
    static final Act PRIORITY_RESUMED = Act.of("plan.priority.resumed");
    static final Act PRIORITIES_ORDERED = Act.of("plan.priority.ordered");
    static final Act DIALOGUE_TAKEN_OVER = Act.of("plan.dialogue.takenOver");
    static final Act STEP_ADDED = Act.of("plan.step.added");
    static final Act STEP_CHANGED = Act.of("plan.step.changed");
    static final Act STEP_DONE = Act.of("plan.step.done");
    static final Act STEP_REOPENED = Act.of("plan.step.reopened");
    static final Act STEP_DROPPED = Act.of("plan.step.dropped");
    static final Act STEP_TAKEN = Act.of("plan.step.taken");
    static final Act STEP_GIVEN_BACK = Act.of("plan.step.givenBack");
    static final Act STEP_WAY = Act.of("plan.step.way");
    public static final Act GOAL_ADDED = Act.of("plan.goal.added");
    public static final Act GOAL_CHANGED = Act.of("plan.goal.changed");
    public static final Act NEEDS_READ = Act.of("plan.need.read");
    public static final Act NEED_SAID = Act.of("plan.need.said");
    public static final Act NEED_TAKEN_BACK = Act.of("plan.need.takenBack");
    static final Act WATCH_ADDED = Act.of("plan.watch.added");
    static final Act WATCH_CHANGED = Act.of("plan.watch.changed");
    public static final Act GOAL_REVIEWED = Act.of("plan.goal.reviewed");
    public static final Act GOAL_SCALED = Act.of("plan.goal.scaled");
    public static final Act STRENGTH_ADDED = Act.of("plan.strength.added");
    public static final Act STRENGTH_REMOVED = Act.of("plan.strength.removed");
    static final Act QUESTIONS_READ = Act.of("plan.question.read");
    static final Act QUESTION_ADDED = Act.of("plan.question.added");
    static final Act QUESTION_CHANGED = Act.of("plan.question.changed");
    static final Act NOTES_READ = Act.of("plan.note.read");
    static final Act NOTE_ADDED = Act.of("plan.note.added");
    static final Act NOTE_CHANGED = Act.of("plan.note.changed");
    static final Act NOTE_REMOVED = Act.of("plan.note.removed");
    static final Act NOTE_RESTORED = Act.of("plan.note.restored");
    static final Act DRAFT_KEPT = Act.daily("plan.draft.kept");

    private PlanActs() {}
}
