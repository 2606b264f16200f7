package brussels.boost.directory.domain.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;

/** A way a word may match: found in some fields of the index, with a fixed weight. */
record WordWay(float weight, List<Term> terms) {
    private static final float IN_NAME = 10;
    /** A word of the name begins so, or it is a word people use for the need. */
    private static final float NAME_BEGINS = 6;
    private static final float NEED_BEGINS = 4;
    private static final float IN_TEXT = 3;
    private static final float NEARLY = 2;

    /** The best first. */
    static List<WordWay> of(String word) {
        return List.of(new WordWay(IN_NAME, List.of(new Term("name", word))),
                new WordWay(NAME_BEGINS, List.of(new Term("name_start", word), new Term("need_word", word))),
                new WordWay(NEED_BEGINS, List.of(new Term("need_start", word))), new WordWay(IN_TEXT, inText(word)));
    }

    /** With a slip or two: for a word that nothing of a name or a need has as it was typed. */
    static WordWay nearly(List<String> meant) {
        return new WordWay(NEARLY, meant.stream().map(word -> new Term(Documents.KNOWN, word)).toList());
    }

    boolean ofNameOrNeed() {
        return weight > IN_TEXT;
    }

    private static List<Term> inText(String word) {
        List<Term> ways = new ArrayList<>(List.of(new Term("text", word)));
        for (String language : List.of("fr", "nl", "en")) {
            Analyzers.words(Analyzers.of(language), word).forEach(stem -> ways.add(new Term(language, stem)));
        }
        return ways;
    }
}
