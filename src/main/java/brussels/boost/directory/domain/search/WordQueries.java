package brussels.boost.directory.domain.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Words as a query. Each way a word may match weighs a fixed amount and only the best one counts: repeating a word in
 * one's own description lifts nobody, and the rule can be told in a sentence.
 */
final class WordQueries {
    private static final float NEED_MEANT = 9;
    private static final float IN_NAME = 10;
    private static final float NAME_BEGINS = 6;
    private static final float WORD_OF_NEED = 6;
    private static final float NEED_BEGINS = 4;
    private static final float IN_TEXT = 3;
    private static final float NEARLY = 2;
    /** Shorter words are too often one letter from another word. */
    private static final int SHORTEST_FUZZY = 4;
    private static final int LONG_WORD = 8;

    private WordQueries() {}

    /**
     * @param every whether each word that means nothing by itself has to be found; words beside a need only help
     */
    static Query of(Understood understood, boolean every) {
        var all = new BooleanQuery.Builder();
        boolean need = false;
        for (Understood.Meant meant : understood.meant()) {
            if (meant.kind() == Understood.Kind.NEED) {
                // what is said first is what is wanted most
                all.add(new BoostQuery(meant(meant), need ? 0.9f : 1), every ? Occur.MUST : Occur.SHOULD);
                need = true;
            }
        }
        for (Understood.Word word : understood.rest()) {
            all.add(word(word.plain()), every && !need ? Occur.MUST : Occur.SHOULD);
        }
        BooleanQuery query = all.build();
        return query.clauses().isEmpty() ? new MatchAllDocsQuery() : query;
    }

    private static Query meant(Understood.Meant meant) {
        var words = new BooleanQuery.Builder();
        meant.words().forEach(word -> words.add(word(word.plain()), Occur.MUST));
        return new DisjunctionMaxQuery(List.of(constant(needs(meant.codes()), NEED_MEANT), words.build()), 0.2f);
    }

    static Query needs(Set<String> codes) {
        return new TermInSetQuery("need", codes.stream().map(BytesRef::new).toList());
    }

    private static Query word(String word) {
        List<Query> ways = new ArrayList<>(List.of(constant(term("name", word), IN_NAME), constant(term("name_start", word), NAME_BEGINS),
                constant(term("need_word", word), WORD_OF_NEED), constant(term("need_start", word), NEED_BEGINS), constant(term("text", word), IN_TEXT)));
        for (String language : List.of("fr", "nl", "en")) {
            Analyzers.words(Analyzers.of(language), word).forEach(stem -> ways.add(constant(term(language, stem), IN_TEXT)));
        }
        if (word.length() >= SHORTEST_FUZZY) {
            int edits = word.length() < LONG_WORD ? 1 : 2;
            ways.add(constant(new FuzzyQuery(new Term("name", word), edits, 1), NEARLY));
            ways.add(constant(new FuzzyQuery(new Term("need_word", word), edits, 1), NEARLY));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Query constant(Query query, float weight) {
        return new BoostQuery(new ConstantScoreQuery(query), weight);
    }

    private static Query term(String field, String word) {
        return new TermQuery(new Term(field, word));
    }
}
