package brussels.boost.directory.domain.search;

import brussels.boost.directory.Flag;
import brussels.boost.directory.domain.hours.Opening;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** One search of an index: words understood, conditions filtered, the published order. */
final class Search {
    private Search() {}

    /** @param from where to measure from; null when no place was asked for */
    static Found of(DirectoryIndex index, Wanted asked, @Nullable Point from, OpenStates states, LocalDateTime now, int limit) {
        Understood understood = index.lexicon().understand(asked.text());
        Wanted wanted = asked.with(understood);
        List<DirectoryIndex.Match> matches = index.matching(query(wanted, understood, true));
        boolean relaxed = matches.isEmpty() && (!understood.rest().isEmpty() || understood.meant().size() > 1);
        if (relaxed) {
            matches = index.matching(query(wanted, understood, false));
        }
        return found(matches, relaxed, understood, wanted, from, states, now, limit);
    }

    private static Found found(List<DirectoryIndex.Match> matches, boolean relaxed, Understood understood, Wanted wanted, @Nullable Point from,
            OpenStates states, LocalDateTime now, int limit) {
        double best = matches.stream().mapToDouble(DirectoryIndex.Match::words).max().orElse(1);
        var flags = new EnumMap<Flag, Integer>(Flag.class);
        Map<String, Integer> languages = new TreeMap<>();
        Map<String, Integer> needs = new TreeMap<>();
        Stream.Builder<Hit> hits = Stream.builder();
        int total = 0;
        int open = 0;
        for (DirectoryIndex.Match match : matches) {
            Opening opening = states.at(match.entry(), now);
            boolean isOpen = opening != null && opening.open();
            if (wanted.openNow() && !isOpen) {
                continue;
            }
            total++;
            open += isOpen ? 1 : 0;
            match.entry().listing().flags().forEach(flag -> flags.merge(flag, 1, Integer::sum));
            match.entry().listing().languages().forEach(language -> languages.merge(language, 1, Integer::sum));
            match.entry().listing().needs().forEach(need -> needs.merge(need, 1, Integer::sum));
            hits.add(Ranking.hit(match.entry(), best <= 0 ? 1 : match.words() / best, opening, from, now.toLocalDate()));
        }
        List<Hit> ordered = Ranking.order(hits.build(), now.toLocalDate());
        return new Found(List.copyOf(ordered.subList(0, Math.min(limit, ordered.size()))), total, open, relaxed, understood, wanted, flags, languages, needs);
    }

    private static Query query(Wanted wanted, Understood understood, boolean every) {
        var all = new BooleanQuery.Builder().add(WordQueries.of(understood, every), Occur.MUST);
        if (!wanted.needs().isEmpty()) {
            all.add(WordQueries.needs(wanted.needs()), Occur.FILTER);
        }
        wanted.languages().forEach(language -> all.add(code("language", language), Occur.FILTER));
        wanted.flags().forEach(flag -> all.add(code("flag", flag.name()), Occur.FILTER));
        return all.build();
    }

    private static Query code(String field, String code) {
        return new ConstantScoreQuery(new TermQuery(new Term(field, code)));
    }
}
