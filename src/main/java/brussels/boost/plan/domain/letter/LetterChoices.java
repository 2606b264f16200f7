package brussels.boost.plan.domain.letter;

import brussels.boost.access.Audience;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen for a letter, with the person.
 *
 * @param name as it is signed; nothing is the name they use
 * @param recipient nothing is the one of the template
 * @param words what the person asks, in their words
 * @param quoted priorities and steps; nothing is quoted unless it is here
 * @param asked sensitive ones the person said yes to
 * @param health whether the sentence about health is printed
 * @param day of an attestation; null is today
 */
public record LetterChoices(String kind, LetterLanguage language, String name, String sender, String recipient, String reference, String words,
        Set<UUID> quoted, Set<UUID> asked, boolean health, @Nullable LocalDate day, String hours, Audience.Kind audience) {
    public LetterChoices {
        quoted = Set.copyOf(quoted);
        asked = Set.copyOf(asked);
    }

    /** What is proposed before anybody chose: the letter is whole, and quotes nothing. */
    public static LetterChoices usual(String kind, LetterLanguage language) {
        return new LetterChoices(kind, language, "", "", "", "", "", Set.of(), Set.of(), false, null, "", Audience.Kind.PERSON);
    }
}
