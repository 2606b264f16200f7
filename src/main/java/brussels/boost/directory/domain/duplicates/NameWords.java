package brussels.boost.directory.domain.duplicates;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A name as it is compared: without accents, legal forms and little words, Dutch words of a trade beside their French.
 *
 * @param own words that are this one's: a name, a street
 * @param common words that hundreds share: pharmacy, centre
 */
record NameWords(List<String> own, List<String> common) {
    private static final double COMMON_WEIGHT = 0.35;
    private static final Set<String> SILENT = Set.of("asbl", "vzw", "aisbl", "ivzw", "sa", "nv", "srl", "bv", "bvba", "sprl", "sc", "cv", "fondation", "stichting",
            "de", "du", "des", "la", "le", "les", "l", "d", "et", "en", "a", "au", "aux", "van", "het", "der", "den", "te", "ter", "op", "in", "voor", "pour", "the", "of",
            "and", "sur", "sous", "dr", "docteur", "dokter", "bruxelles", "brussel", "brussels");
    /** Every word of a trade is common; a Dutch one becomes its French. */
    private static final Map<String, String> TRADE = Map.ofEntries(Map.entry("apotheek", "pharmacie"), Map.entry("apotheken", "pharmacie"), Map.entry("pharmacy", "pharmacie"),
            Map.entry("pharmacie", "pharmacie"), Map.entry("ziekenhuis", "hopital"), Map.entry("hopital", "hopital"), Map.entry("hopitaux", "hopital"), Map.entry("kliniek", "clinique"),
            Map.entry("clinique", "clinique"), Map.entry("centrum", "centre"), Map.entry("centre", "centre"), Map.entry("huis", "maison"), Map.entry("maison", "maison"),
            Map.entry("ocmw", "cpas"), Map.entry("cpas", "cpas"), Map.entry("mutualiteit", "mutualite"), Map.entry("ziekenfonds", "mutualite"), Map.entry("mutuelle", "mutualite"),
            Map.entry("mutualite", "mutualite"), Map.entry("gemeente", "commune"), Map.entry("commune", "commune"), Map.entry("gemeentehuis", "maison"), Map.entry("sint", "saint"),
            Map.entry("st", "saint"), Map.entry("saint", "saint"), Map.entry("sainte", "saint"), Map.entry("ste", "saint"), Map.entry("school", "ecole"), Map.entry("ecole", "ecole"),
            Map.entry("bibliotheek", "bibliotheque"), Map.entry("bibliotheque", "bibliotheque"), Map.entry("dienst", "service"), Map.entry("diensten", "service"),
            Map.entry("service", "service"), Map.entry("services", "service"), Map.entry("sociale", "social"), Map.entry("sociaal", "social"), Map.entry("social", "social"),
            Map.entry("zorg", "soins"), Map.entry("soins", "soins"), Map.entry("thuiszorg", "soins"), Map.entry("thuisverpleging", "soins"), Map.entry("infirmiers", "soins"),
            Map.entry("domicile", "domicile"), Map.entry("medicale", "medical"), Map.entry("medical", "medical"), Map.entry("medisch", "medical"),
            Map.entry("wijkgezondheidscentrum", "maison medical"), Map.entry("wgc", "maison medical"), Map.entry("kinderdagverblijf", "creche"), Map.entry("creche", "creche"),
            Map.entry("kribbe", "creche"), Map.entry("rusthuis", "residence"), Map.entry("woonzorgcentrum", "residence"), Map.entry("residence", "residence"),
            Map.entry("antenne", "antenne"), Map.entry("bureau", "bureau"), Map.entry("kantoor", "bureau"), Map.entry("planning", "planning"), Map.entry("familial", "familial"),
            Map.entry("tandarts", "dentiste"), Map.entry("dentiste", "dentiste"), Map.entry("kinesist", "kine"), Map.entry("kinesitherapeute", "kine"), Map.entry("kine", "kine"));

    static NameWords of(String name) {
        var own = new ArrayList<String>();
        var common = new ArrayList<String>();
        for (String word : plain(name).split("\\s+")) {
            String trade = TRADE.get(word);
            if (trade != null) {
                common.addAll(List.of(trade.split(" ")));
            } else if (!word.isEmpty() && !SILENT.contains(word)) {
                own.add(word);
            }
        }
        return new NameWords(own.stream().distinct().toList(), common.stream().distinct().toList());
    }

    /** Small letters and digits, without accents. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    boolean isEmpty() {
        return own.isEmpty() && common.isEmpty();
    }

    /** From 0 to 1: how much of both names is the same; what everybody is called says little. */
    double likeness(NameWords other) {
        double same = 2 * (shared(own, other.own) + COMMON_WEIGHT * shared(common, other.common));
        double all = weight() + other.weight();
        double share = all == 0 ? 0 : same / all;
        if (own.isEmpty() || other.own.isEmpty()) {
            return share * 0.6;
        }
        // each has a word the other knows nothing of: two wards of one hospital
        return lacks(other) && other.lacks(this) ? share * 0.6 : share;
    }

    private boolean lacks(NameWords other) {
        return own.stream().anyMatch(word -> other.own.stream().noneMatch(mine -> alike(word, mine) > 0));
    }

    private double weight() {
        return own.size() + COMMON_WEIGHT * common.size();
    }

    private static double shared(List<String> these, List<String> those) {
        return these.stream().mapToDouble(word -> those.stream().mapToDouble(other -> alike(word, other)).max().orElse(0)).sum();
    }

    /** The same word, or a slip of the pen in a long one. */
    private static double alike(String word, String other) {
        if (word.equals(other)) {
            return 1;
        }
        int length = Math.min(word.length(), other.length());
        return length >= 5 && Math.abs(word.length() - other.length()) < 2 && distance(word, other) == 1 ? 0.85 : 0;
    }

    /** Letters to change, add or leave out; 2 means two or more. */
    private static int distance(String word, String other) {
        int from = 0;
        while (from < Math.min(word.length(), other.length()) && word.charAt(from) == other.charAt(from)) {
            from++;
        }
        String rest = word.substring(from);
        String otherRest = other.substring(from);
        boolean one = rest.length() == otherRest.length() ? rest.substring(Math.min(1, rest.length())).equals(otherRest.substring(Math.min(1, otherRest.length())))
                : rest.length() > otherRest.length() ? rest.substring(1).equals(otherRest) : otherRest.substring(1).equals(rest);
        return one ? 1 : 2;
    }
}
