package brussels.boost.dialogue;

import org.jspecify.annotations.Nullable;

/**
 * A card of the deck with its texts in one language.
 *
 * @param label shown only when words are asked for
 * @param labelLanguage the language the label really is in: the one asked for, or that of the page when it has none
 * @param reviewed false until somebody who lives in that language read the label
 * @param alt neutral description of what is drawn, in the page's language, for whoever does not see it
 */
public record Card(String code, String domain, boolean strength, boolean sensitive, boolean teaching, boolean active,
        String label, String labelLanguage, boolean reviewed, @Nullable String alt) {}
