package brussels.boost.directory.domain.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What words mean: needs by their everyday words, places by their names, languages, conditions. The longest words win. */
public final class Lexicon {
    private static final List<String> LANGUAGES = List.of("fr", "nl", "en");
    private static final int LONGEST_PHRASE = 6;
    private static final int SHORTEST_PART = 6;

    private final Map<String, Term> terms = new LinkedHashMap<>();
    private final Map<String, Map<Understood.Kind, Set<String>>> phrases = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> stems = new HashMap<>();

    /** @param units names of places by their code */
    Lexicon(List<Term> all, Words words, Map<String, Set<String>> units) {
        for (Term term : all) {
            terms.put(term.code(), term);
            for (String language : LANGUAGES) {
                means(term.name(language), language, term.code());
                term.words().getOrDefault(language, List.of()).forEach(word -> means(word, language, term.code()));
            }
        }
        units.forEach((code, names) -> put(names, Understood.Kind.UNIT, code));
        words.languages().forEach((code, said) -> put(said, Understood.Kind.LANGUAGE, code));
        words.flags().forEach((flag, said) -> put(said, Understood.Kind.FLAG, flag.name()));
        put(words.openNow(), Understood.Kind.OPEN_NOW, "");
    }

    public @Nullable Term term(String code) {
        return terms.get(code);
    }

    /** In the order of the conversation. */
    public List<Term> terms() {
        return List.copyOf(terms.values());
    }

    /** A term and the need it belongs to. */
    Set<String> withParent(String code) {
        Term term = terms.get(code);
        return term == null || term.parent() == null ? Set.of(code) : Set.of(code, term.parent());
    }

    /** Every Dutch word of some length: the parts a compound may consist of. */
    List<String> dutchParts() {
        return terms.values().stream().flatMap(term -> term.words().getOrDefault("nl", List.of()).stream())
                .flatMap(words -> Analyzers.plain(words).stream()).filter(word -> word.length() >= 4).distinct().toList();
    }

    Understood understand(String text) {
        List<Understood.Word> words = Analyzers.typed(text);
        List<Understood.Meant> meant = new ArrayList<>();
        List<Understood.Word> rest = new ArrayList<>();
        Map<String, Map<String, String>> stemsOf = new HashMap<>();
        for (int at = 0; at < words.size();) {
            List<Understood.Word> phrase = longest(words, at, meant, stemsOf);
            if (phrase.isEmpty() && !compound(words.get(at), meant)) {
                rest.add(words.get(at));
            }
            at += Math.max(1, phrase.size());
        }
        return new Understood(withoutEchoes(meant), rest.stream().filter(word -> !Analyzers.isSmall(word.plain())).toList());
    }

    /** "Sans mutuelle" is a need by itself, and a condition beside another need. */
    private static List<Understood.Meant> withoutEchoes(List<Understood.Meant> meant) {
        Set<List<Understood.Word>> conditions = meant.stream().filter(one -> one.kind() != Understood.Kind.NEED).map(Understood.Meant::words).collect(Collectors.toSet());
        boolean other = meant.stream().anyMatch(one -> one.kind() == Understood.Kind.NEED && !conditions.contains(one.words()));
        return meant.stream().filter(one -> one.kind() != Understood.Kind.NEED || !other || !conditions.contains(one.words())).toList();
    }

    /** A Dutch compound means what its last part means: "thuisverpleegkundige" is a "verpleegkundige". */
    private boolean compound(Understood.Word word, List<Understood.Meant> meant) {
        String plain = word.plain();
        for (int cut = 3; cut <= plain.length() - SHORTEST_PART; cut++) {
            Set<String> codes = phrases.getOrDefault(plain.substring(cut), Map.of()).get(Understood.Kind.NEED);
            if (codes != null) {
                meant.add(new Understood.Meant(Understood.Kind.NEED, codes, List.of(word)));
                return true;
            }
        }
        return false;
    }

    private List<Understood.Word> longest(List<Understood.Word> words, int at, List<Understood.Meant> meant, Map<String, Map<String, String>> stemsOf) {
        for (int length = Math.min(LONGEST_PHRASE, words.size() - at); length > 0; length--) {
            List<Understood.Word> phrase = List.copyOf(words.subList(at, at + length));
            String plain = phrase.stream().map(Understood.Word::plain).collect(Collectors.joining(" "));
            Map<Understood.Kind, Set<String>> exact = phrases.getOrDefault(plain, Map.of());
            exact.forEach((kind, codes) -> meant.add(new Understood.Meant(kind, codes, phrase)));
            Set<String> byStem = exact.isEmpty() ? stemmed(phrase, plain, stemsOf) : Set.of();
            if (!byStem.isEmpty()) {
                meant.add(new Understood.Meant(Understood.Kind.NEED, byStem, phrase));
            }
            if (!exact.isEmpty() || !byStem.isEmpty()) {
                return phrase;
            }
        }
        return List.of();
    }

    /** "Mes dents", "tanden" and "nurses" mean what their singular means. */
    private Set<String> stemmed(List<Understood.Word> phrase, String plain, Map<String, Map<String, String>> stemsOf) {
        Set<String> meant = new LinkedHashSet<>();
        if (!Analyzers.hasSmallEdge(plain)) {
            for (String language : LANGUAGES) {
                // a word has the same stem in every phrase
                Map<String, String> known = stemsOf.computeIfAbsent(language, _ -> new HashMap<>());
                String stem = phrase.stream().map(word -> known.computeIfAbsent(word.plain(), unknown -> stem(unknown, language))).filter(one -> !one.isEmpty())
                        .collect(Collectors.joining(" "));
                meant.addAll(stems.getOrDefault(language, Map.of()).getOrDefault(stem, Set.of()));
            }
        }
        return Set.copyOf(meant);
    }

    private static String stem(String words, String language) {
        return String.join(" ", Analyzers.words(Analyzers.of(language), words));
    }

    private void means(String words, String language, String term) {
        put(List.of(words), Understood.Kind.NEED, term);
        String stem = stem(words, language);
        if (!stem.isEmpty()) {
            stems.computeIfAbsent(language, _ -> new HashMap<>()).computeIfAbsent(stem, _ -> new LinkedHashSet<>()).add(term);
        }
    }

    private void put(Collection<String> said, Understood.Kind kind, String code) {
        for (String words : said) {
            String key = String.join(" ", Analyzers.plain(words));
            if (!key.isEmpty()) {
                phrases.computeIfAbsent(key, _ -> new HashMap<>()).computeIfAbsent(kind, _ -> new LinkedHashSet<>()).add(code);
            }
        }
    }
}
