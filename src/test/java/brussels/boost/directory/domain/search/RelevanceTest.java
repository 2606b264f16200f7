package brussels.boost.directory.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.testing.BoostTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** Whether people find what they mean: nDCG at five over a judged set in three languages. */
@BoostTest
class RelevanceTest {
    private static final double LEAST = 0.85;

    @Autowired
    private TermReader terms;

    @Autowired
    private brussels.boost.platform.db.Transactions transactions;

    /** @param right codes of terms that answer */
    private record Judged(String language, String words, Set<String> right) {}

    @Test
    void what_people_mean_comes_among_the_first_five() throws IOException {
        List<Term> all = transactions.read(Corpus.JOB, terms::all);
        try (var index = new DirectoryIndex(new Lexicon(all, Words.USUAL, Corpus.PLACES))) {
            index.put(Corpus.of(all));
            index.refresh();
            List<String> poor = new ArrayList<>();
            double sum = 0;
            List<Judged> judged = judged();
            for (Judged one : judged) {
                double ndcg = ndcg(index, one);
                sum += ndcg;
                if (ndcg < 0.5) {
                    poor.add("%.2f %s".formatted(ndcg, one.words()));
                }
            }
            double mean = sum / judged.size();
            System.out.printf("nDCG@5 of %d judged searches: %.3f; below 0.5: %s%n", judged.size(), mean, poor);
            assertThat(judged).hasSizeGreaterThanOrEqualTo(150);
            assertThat(mean).isGreaterThanOrEqualTo(LEAST);
        }
    }

    private static double ndcg(DirectoryIndex index, Judged judged) {
        List<Hit> hits = Corpus.search(index, judged.words()).hits();
        List<Integer> got = hits.stream().limit(5).map(hit -> grade(hit, judged)).toList();
        List<Integer> best = index.all().stream().map(entry -> grade(entry.listing().needs(), judged)).sorted(Comparator.reverseOrder()).limit(5).toList();
        return gain(got) / gain(best);
    }

    private static int grade(Hit hit, Judged judged) {
        return grade(hit.listing().needs(), judged);
    }

    /** 3 for the help itself, 1 for its neighbours in the same need. */
    private static int grade(List<String> needs, Judged judged) {
        if (needs.stream().anyMatch(judged.right()::contains)) {
            return 3;
        }
        Set<String> domains = judged.right().stream().map(RelevanceTest::domain).collect(Collectors.toSet());
        return needs.stream().map(RelevanceTest::domain).anyMatch(domains::contains) ? judged.right().stream().anyMatch(code -> !code.contains(".")) ? 3 : 1 : 0;
    }

    private static String domain(String code) {
        return code.split("\\.")[0];
    }

    private static double gain(List<Integer> grades) {
        double sum = 0;
        for (int i = 0; i < grades.size(); i++) {
            sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2.0) / Math.log(2));
        }
        return sum;
    }

    private static List<Judged> judged() throws IOException {
        return new ClassPathResource("directory/judged.txt").getContentAsString(StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\\|")).map(parts -> new Judged(parts[0], parts[1], Arrays.stream(parts[2].split(",")).collect(Collectors.toSet()))).toList();
    }
}
