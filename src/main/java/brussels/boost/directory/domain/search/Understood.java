package brussels.boost.directory.domain.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the words of a search say.
 *
 * @param rest plain words left over
 */
public record Understood(List<Meant> meant, List<Word> rest) {
    /** A word as the index has it, and where it stands in what was typed. */
    public record Word(String plain, int from, int until) {}

    /** What kind of thing some words mean. */
    public enum Kind {
        /** Codes of terms; several when the words mean several. */
        NEED,
        /** Code of a district or commune. */
        UNIT,
        LANGUAGE,
        FLAG,
        OPEN_NOW
    }

    /** Some neighbouring words mean something. @param codes of that kind; "open now" has none */
    public record Meant(Kind kind, Set<String> codes, List<Word> words) {
        /** What was typed, without these words. */
        public String without(String text) {
            String left = text.substring(0, words.getFirst().from()) + text.substring(words.getLast().until());
            return left.strip().replaceAll("\\s+", " ");
        }
    }

    public Set<String> codes(Kind kind) {
        return meant.stream().filter(one -> one.kind() == kind).flatMap(one -> one.codes().stream()).collect(Collectors.toUnmodifiableSet());
    }

    public boolean says(Kind kind) {
        return meant.stream().anyMatch(one -> one.kind() == kind);
    }
}
