package brussels.boost.directory.web;

import brussels.boost.directory.Flag;
import brussels.boost.directory.domain.search.Wanted;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A search as an address has it: codes, and what was typed sealed.
 *
 * @param s what was typed, sealed
 * @param need codes of needs
 * @param near code of a district or commune
 * @param open "1": open now
 */
record SearchForm(@Nullable String s, @Nullable List<String> need, @Nullable String near, @Nullable List<String> lang,
        @Nullable List<String> flag, @Nullable String open) {
    private static final String CODE = "[a-z0-9.:-]{1,60}";

    Wanted wanted(String text) {
        return new Wanted(text, codes(need), near == null || !near.matches(CODE) ? null : near, codes(lang), flags(), "1".equals(open));
    }

    private static Set<String> codes(@Nullable List<String> codes) {
        return codes == null ? Set.of() : codes.stream().filter(code -> code.matches(CODE)).limit(20).collect(Collectors.toSet());
    }

    private Set<Flag> flags() {
        Set<Flag> known = new HashSet<>();
        for (Flag one : Flag.values()) {
            if (flag != null && flag.contains(one.name())) {
                known.add(one);
            }
        }
        return known;
    }

    /** From the parameters of a request that has others too. */
    static SearchForm of(Map<String, List<String>> asked) {
        return new SearchForm(first(asked, "s"), asked.get("need"), first(asked, "near"), asked.get("lang"), asked.get("flag"), first(asked, "open"));
    }

    /** Reads what {@link #query} wrote. */
    static SearchForm of(String query) {
        return of(UriComponentsBuilder.fromUriString("?" + query).build().getQueryParams());
    }

    static @Nullable String first(Map<String, List<String>> asked, String name) {
        List<String> values = asked.get(name);
        return values == null || values.isEmpty() ? null : values.getFirst();
    }

    /** The search somebody came from, as its address; the directory's first page when they came from elsewhere. */
    static String cameFrom(String referer) {
        return cameFrom(referer, "/directory");
    }

    /** @param base the search's own address */
    static String cameFrom(String referer, String base) {
        try {
            URI from = new URI(referer);
            return base.equals(from.getRawPath()) && from.getRawQuery() != null ? base + "?" + from.getRawQuery() : base;
        } catch (URISyntaxException notAnAddress) {
            return base;
        }
    }

    /** What an address of this search carries after its question mark. @param sealed what is typed, sealed */
    static String query(Wanted wanted, String sealed) {
        List<String> parts = new ArrayList<>();
        if (!sealed.isEmpty()) {
            parts.add("s=" + sealed);
        }
        wanted.needs().stream().sorted().forEach(code -> parts.add("need=" + code));
        if (wanted.unit() != null) {
            parts.add("near=" + wanted.unit());
        }
        wanted.languages().stream().sorted().forEach(code -> parts.add("lang=" + code));
        Arrays.stream(Flag.values()).filter(wanted.flags()::contains).forEach(one -> parts.add("flag=" + one.name()));
        if (wanted.openNow()) {
            parts.add("open=1");
        }
        return String.join("&", parts);
    }
}
