package brussels.boost.directory.domain.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.DutchStemmer;

/** How words are cut: plain (no case, no accent), by their beginning, or by the stem of a language. */
final class Analyzers {
    /** A word is found from its second letter on. */
    private static final int SHORTEST_BEGINNING = 2;
    private static final int LONGEST_BEGINNING = 20;
    private static final CharArraySet ELISIONS = new CharArraySet(List.of("l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu", "puisqu"), true);

    private static final CharArraySet SMALL = small();

    static final Analyzer PLAIN = analyzer(Analyzers::plain);
    private static final Analyzer BEGINNINGS = analyzer(stream -> new EdgeNGramTokenFilter(plain(stream), SHORTEST_BEGINNING, LONGEST_BEGINNING, true));
    private static final Analyzer FRENCH = analyzer(stream -> new FrenchLightStemFilter(plain(new StopFilter(lower(stream), FrenchAnalyzer.getDefaultStopSet()))));
    private static final Analyzer ENGLISH = analyzer(stream -> new KStemFilter(plain(new StopFilter(lower(stream), EnglishAnalyzer.getDefaultStopSet()))));
    private static final Analyzer DUTCH = analyzer(stream -> new SnowballFilter(dutchWords(stream), new DutchStemmer()));

    private Analyzers() {}

    /** The analyzer of a language for what people type: nothing is taken apart. */
    static Analyzer of(String language) {
        return switch (language) {
            case "fr" -> FRENCH;
            case "nl" -> DUTCH;
            case "en" -> ENGLISH;
            default -> PLAIN;
        };
    }

    /** For the index: Dutch compounds are also found by the parts that are words of the lexicon. */
    static Analyzer forIndex(List<String> dutchParts) {
        var parts = new CharArraySet(dutchParts, true);
        Analyzer dutch = analyzer(stream -> new SnowballFilter(new DictionaryCompoundWordTokenFilter(dutchWords(stream), parts, 5, 4, 20, true), new DutchStemmer()));
        return new PerFieldAnalyzerWrapper(PLAIN, Map.of("fr", FRENCH, "nl", dutch, "en", ENGLISH, "name_start", BEGINNINGS, "need_start", BEGINNINGS));
    }

    /** A word that says nothing by itself, in any of the languages. */
    static boolean isSmall(String word) {
        return SMALL.contains(word);
    }

    /** Whether the first or the last word of these is small. */
    static boolean hasSmallEdge(String words) {
        return isSmall(words.substring(words.lastIndexOf(' ') + 1)) || words.contains(" ") && isSmall(words.substring(0, words.indexOf(' ')));
    }

    /** Without case and accents. */
    static List<String> plain(String text) {
        return words(PLAIN, text);
    }

    /** The words a text comes apart into. */
    static List<String> words(Analyzer analyzer, String text) {
        return cut(analyzer, text).stream().map(Understood.Word::plain).toList();
    }

    /** Without case and accents, and where each stands. */
    static List<Understood.Word> typed(String text) {
        return cut(PLAIN, text);
    }

    private static List<Understood.Word> cut(Analyzer analyzer, String text) {
        List<Understood.Word> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Understood.Word(word.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static CharArraySet small() {
        var all = new CharArraySet(500, true);
        all.addAll(FrenchAnalyzer.getDefaultStopSet());
        all.addAll(DutchAnalyzer.getDefaultStopSet());
        all.addAll(EnglishAnalyzer.getDefaultStopSet());
        all.addAll(List.of("a", "pour", "who", "die", "qui", "cherche", "zoek", "need", "besoin", "nodig", "parle", "speaks", "spreekt"));
        return all;
    }

    private static TokenStream lower(TokenStream stream) {
        return new ElisionFilter(new LowerCaseFilter(stream), ELISIONS);
    }

    private static TokenStream plain(TokenStream stream) {
        return new ASCIIFoldingFilter(lower(stream));
    }

    private static TokenStream dutchWords(TokenStream stream) {
        return plain(new StopFilter(lower(stream), DutchAnalyzer.getDefaultStopSet()));
    }

    private interface Filters {
        TokenStream of(TokenStream stream);
    }

    private static Analyzer analyzer(Filters filters) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer source = new StandardTokenizer();
                return new TokenStreamComponents(source, filters.of(source));
            }
        };
    }
}
