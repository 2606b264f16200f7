package brussels.boost.directory;

import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Page;
import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The directory's own search inside another module's page: the same words, chips and rows, leading to that page's address. */
public interface SearchPane {
    /**
     * Answers, with their own transactions; never inside one.
     *
     * @param address of the page that shows it; what is asked is added to it, and {@code service} for the one opened
     * @param asked the request's parameters, of which it reads its own
     * @param words as typed just now; null: those the address carries
     */
    Shown show(Page page, Actor actor, String address, Map<String, List<String>> asked, @Nullable String words);

    /** One entry in full, for a narrow column; refuses when it is no longer there. */
    Content service(Page page, Actor actor, ServiceId id);

    /** Some entries in a few lines each, with number, place and hours, to be kept or read out. */
    Content briefly(Page page, Actor actor, List<ServiceId> ids);

    /** The names of needs for this reader, in the order of the conversation; those without parent come before their own. */
    Map<String, String> needs(Page page);

    /**
     * What a search shows.
     *
     * @param results the chips, the switches and the rows, under the identifier {@code found}
     * @param kept hidden fields that carry along what is asked by code
     * @param words for the field
     * @param query of the address, without its question mark; empty when nothing is asked
     * @param total how many answers; -1 when nothing is asked yet
     * @param needs what the words and the chips mean
     * @param unit the district or commune asked for
     */
    record Shown(Content results, Content kept, String words, String query, int total, Set<String> needs, @Nullable String unit) {}
}
