package brussels.boost.plan.domain;

import java.util.Set;

/** The name for a paper that lies on a kitchen table: without surname, as far as a name says what is which. */
public final class GivenName {
    private static final Set<String> TITLES = Set.of("dr", "dr.", "docteur", "prof", "prof.", "m.", "mr", "mr.", "mme", "monsieur", "madame",
            "mevr", "mevr.", "mevrouw", "dhr", "dhr.", "meneer", "mrs", "mrs.", "ms", "ms.");

    private GivenName() {}

    /** « Lucie Spécimen » is Lucie, « Dr Leïla Modèle » Leïla; « Mme Diallo » stays whole, there is nothing shorter to call her. */
    public static String of(String name) {
        String[] words = name.strip().split("\\s+");
        int first = TITLES.contains(words[0].toLowerCase(java.util.Locale.ROOT)) ? 1 : 0;
        return first == 1 && words.length < 3 ? String.join(" ", words) : words[first];
    }
}
