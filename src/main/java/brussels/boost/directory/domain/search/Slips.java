package brussels.boost.directory.domain.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The words of names and needs by their first letter, to find those that differ by a slip or two. Comparing with each
 * of them costs a fraction of the automaton Lucene would make for every key typed.
 */
final class Slips {
    /** Shorter words are too often one letter from another word. */
    private static final int SHORTEST = 4;
    private static final int LONG_WORD = 8;

    private final Map<Character, List<Known>> byFirstLetter = new HashMap<>();

    /** @param letters a bit for each letter in it, several letters for one bit */
    private record Known(String word, int letters) {
        static Known of(String word) {
            int letters = 0;
            for (int i = 0; i < word.length(); i++) {
                letters |= 1 << word.charAt(i);
            }
            return new Known(word, letters);
        }
    }

    Slips(IndexReader reader) throws IOException {
        var words = new TreeSet<String>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Documents.KNOWN);
            TermsEnum all = terms == null ? TermsEnum.EMPTY : terms.iterator();
            for (BytesRef term = all.next(); term != null; term = all.next()) {
                words.add(term.utf8ToString());
            }
        }
        for (String word : words) {
            if (word.length() >= SHORTEST - 1 && Character.isLetter(word.charAt(0))) {
                byFirstLetter.computeIfAbsent(word.charAt(0), _ -> new ArrayList<>()).add(Known.of(word));
            }
        }
    }

    /** The words that may have been meant: one slip in a word, two in a long one, none in its first letter. */
    List<String> of(String typed) {
        if (typed.length() < SHORTEST) {
            return List.of();
        }
        int most = typed.length() < LONG_WORD ? 1 : 2;
        int letters = Known.of(typed).letters;
        List<String> meant = new ArrayList<>();
        for (Known known : byFirstLetter.getOrDefault(typed.charAt(0), List.of())) {
            if (Math.abs(known.word.length() - typed.length()) <= most && Integer.bitCount(known.letters ^ letters) <= 2 * most
                    && slips(typed, known.word, most) <= most) {
                meant.add(known.word);
            }
        }
        return meant;
    }

    /** Letters left out, put in, changed, or two changed about; more than the most when there are more. */
    static int slips(String one, String other, int most) {
        int[] before = new int[other.length() + 1];
        int[] above = new int[other.length() + 1];
        int[] here = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            here[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                here[j] = Math.min(changed, 1 + Math.min(above[j], here[j - 1]));
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                    here[j] = Math.min(here[j], before[j - 2] + 1);
                }
                least = Math.min(least, here[j]);
            }
            if (least > most) {
                return most + 1;
            }
            int[] free = before;
            before = above;
            above = here;
            here = free;
        }
        return above[other.length()];
    }
}
