package brussels.boost.plan.domain;

import brussels.boost.access.Audience;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.ThirdParty;
import brussels.boost.plan.NewPriority;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import org.jspecify.annotations.Nullable;

/** Who may do what with a plan and a journal; what the person opened comes first and is checked before this. */
public final class PlanPolicy {
    private static final int LONGEST = 4000;

    private PlanPolicy() {}

    /** A note is corrected and removed by whoever wrote it; others answer with one of their own. */
    public static boolean mayChange(Note note, Actor actor) {
        return note.author() != null && note.author().equals(actor.account());
    }

    /** The audience is chosen by whoever wrote it, or by the person. */
    public static boolean mayChangeAudience(@Nullable AccountId author, Actor actor) {
        return actor instanceof Actor.Oneself || author != null && author.equals(actor.account());
    }

    /** A delicate subject stays between author and person, and off the sheet, until somebody says otherwise on purpose. */
    static NewPriority privateByDefault(NewPriority priority, boolean delicateCard) {
        if (!priority.sensitive() && !delicateCard) {
            return priority;
        }
        var audience = priority.audience().kind() == Audience.Kind.CIRCLE ? Audience.PERSON : priority.audience();
        return new NewPriority(priority.id(), priority.words(), priority.said(), priority.picture(), true, false, audience, priority.cause());
    }

    /** What somebody confided stays with whoever heard it, and whom they name; the person is not one of those. */
    static Audience audience(Audience chosen, @Nullable ThirdParty thirdParty) {
        return thirdParty != ThirdParty.CONFIDED || chosen.kind() == Audience.Kind.NAMED ? chosen : Audience.AUTHOR;
    }

    /** What anybody but the person proposes is marked as theirs. */
    public static boolean proposed(Actor actor, boolean saidSo) {
        return !(actor instanceof Actor.Oneself) && saidSo;
    }

    static void mayWrite(PatientAccess patient, Family family) {
        if (!patient.mayWrite(family)) {
            throw Refusal.forbidden("plan.refusal.notOpen");
        }
    }

    public static void said(@Nullable String text, String field) {
        if (text == null || text.isBlank()) {
            throw Refusal.invalid(field, "plan.words.missing");
        }
        notTooLong(text, field);
    }

    public static void notTooLong(@Nullable String text, String field) {
        if (text != null && text.length() > LONGEST) {
            throw Refusal.invalid(field, "plan.words.tooLong");
        }
    }

    /** BCP 47 as far as it is needed: letters, digits and hyphens, the tag beginning with a language. */
    public static void language(String tag) {
        if (!tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
            throw Refusal.invalid("language", "plan.language.unknown");
        }
    }
}
