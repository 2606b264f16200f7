package brussels.boost.directory.domain.search;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.util.FixedBitSet;

/**
 * How well the words of a search match each entry. Each way a word may match weighs a fixed amount and only the best
 * one counts: repeating a word in one's own description lifts nobody, and the rule can be told in a sentence.
 */
final class WordMatch {
    private static final float NEED_MEANT = 9;
    /** What is said first is what is wanted most. */
    private static final float SAID_LATER = 0.9f;
    private static final float BOTH_WAYS = 0.2f;

    /** Something said: what matches it, and how well. */
    private interface Part {
        FixedBitSet any();

        float of(int number);
    }

    private record Way(float weight, FixedBitSet entries) {}

    private record Word(List<Way> ways, FixedBitSet any) implements Part {
        @Override
        public float of(int number) {
            for (Way way : ways) {
                if (way.entries.get(number)) {
                    return way.weight;
                }
            }
            return 0;
        }
    }

    /** Words that mean needs: the needs themselves are found by it, and so are all of its words. */
    private record Need(float weight, FixedBitSet answering, List<Word> words, FixedBitSet all, FixedBitSet any) implements Part {
        @Override
        public float of(int number) {
            float meant = answering.get(number) ? NEED_MEANT : 0;
            float said = 0;
            if (all.get(number)) {
                for (Word word : words) {
                    said += word.of(number);
                }
            }
            return weight * (Math.max(meant, said) + BOTH_WAYS * Math.min(meant, said));
        }
    }

    private final Shelf shelf;
    private final List<Part> needs;
    private final List<Part> rest;

    WordMatch(Understood understood, ShelfSearcher searcher) {
        shelf = searcher.shelf();
        List<Understood.Meant> meant = understood.meant().stream().filter(one -> one.kind() == Understood.Kind.NEED).toList();
        needs = meant.stream().map(one -> (Part) need(one, one == meant.getFirst() ? 1 : SAID_LATER, searcher)).toList();
        rest = understood.rest().stream().map(word -> (Part) word(word, searcher)).toList();
    }

    /** Those that match all that was said. Words beside a need only help. A set of one's own. */
    FixedBitSet every() {
        FixedBitSet all = shelf.there().clone();
        (needs.isEmpty() ? rest : needs).forEach(part -> all.and(part.any()));
        return all;
    }

    /** Those that match anything of it. */
    FixedBitSet some() {
        FixedBitSet some = shelf.none();
        parts().forEach(part -> some.or(part.any()));
        some.and(shelf.there());
        return some;
    }

    /** Says how well each of these matches, by its number. @return the best of it */
    float rate(FixedBitSet some, float[] well) {
        float best = 0;
        for (int number = some.nextSetBit(0); number != NO_MORE_DOCS; number = next(some, number)) {
            well[number] = of(number);
            best = Math.max(best, well[number]);
        }
        return best;
    }

    static int next(FixedBitSet some, int after) {
        return after + 1 < some.length() ? some.nextSetBit(after + 1) : NO_MORE_DOCS;
    }

    /** 1 when nothing was said. */
    private float of(int number) {
        float sum = needs.isEmpty() && rest.isEmpty() ? 1 : 0;
        for (Part part : needs) {
            sum += part.of(number);
        }
        for (Part part : rest) {
            sum += part.of(number);
        }
        return sum;
    }

    private Stream<Part> parts() {
        return Stream.concat(needs.stream(), rest.stream());
    }

    private static Word word(Understood.Word word, ShelfSearcher searcher) {
        List<Way> ways = new ArrayList<>();
        boolean known = false;
        for (WordWay way : WordWay.of(word.plain())) {
            ways.add(new Way(way.weight(), searcher.with(way.terms())));
            known |= way.ofNameOrNeed() && !ways.getLast().entries().scanIsEmpty();
        }
        if (!known) {
            WordWay nearly = WordWay.nearly(searcher.slips().of(word.plain()));
            ways.add(new Way(nearly.weight(), searcher.with(nearly.terms())));
        }
        FixedBitSet any = ways.getFirst().entries().clone();
        ways.forEach(way -> any.or(way.entries()));
        return new Word(List.copyOf(ways), any);
    }

    private static Need need(Understood.Meant meant, float weight, ShelfSearcher searcher) {
        Shelf shelf = searcher.shelf();
        FixedBitSet answering = shelf.none();
        meant.codes().forEach(code -> answering.or(shelf.answering(code)));
        List<Word> words = meant.words().stream().map(word -> word(word, searcher)).toList();
        FixedBitSet all = shelf.there().clone();
        words.forEach(word -> all.and(word.any()));
        FixedBitSet any = all.clone();
        any.or(answering);
        return new Need(weight, answering, words, all, any);
    }
}
