package brussels.boost.day.domain;

import brussels.boost.agenda.Appointment;
import brussels.boost.agenda.CallAsked;
import brussels.boost.agenda.Quiet;
import brussels.boost.person.PersonCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of those who chose the actor, as a list shows them.
 *
 * @param matters up to three pictures with their words
 * @param steps up to three open steps, what was agreed last time
 * @param next the next agreed moment
 * @param quiet an agreed silence
 * @param call they ask to be called
 */
public record Someone(PersonCard card, List<Matter> matters, List<Said> steps, @Nullable Appointment next, @Nullable Quiet quiet,
        @Nullable CallAsked call, boolean waits) {
    /** One thing that matters. @param language BCP 47 @param picture address of its picture, or null */
    public record Matter(String words, String language, @Nullable String card) {}

    /** Words in their language. */
    public record Said(String words, String language) {}

    /** Who needs the actor first comes first; an agreed silence comes last, because it is agreed. */
    int urgency() {
        return call != null ? 0 : quiet != null ? 4 : waits ? 1 : next != null ? 2 : 3;
    }
}
