package brussels.boost.directory.domain.search;

import brussels.boost.directory.Flag;
import java.util.List;
import java.util.Map;

/**
 * What a search brings.
 *
 * @param total of all answers, of which the hits are the first
 * @param open how many of all are open now
 * @param relaxed true when nothing had every word and these have some of them
 * @param flags how many of all have each condition; so for languages and needs
 */
public record Found(List<Hit> hits, int total, int open, boolean relaxed, Understood understood, Wanted wanted, Map<Flag, Integer> flags,
        Map<String, Integer> languages, Map<String, Integer> needs) {}
