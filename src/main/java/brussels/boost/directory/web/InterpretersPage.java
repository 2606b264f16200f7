package brussels.boost.directory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who interprets, and who speaks it.
 *
 * @param chosen own name of the language; null before one is chosen
 * @param now by telephone or video, open at this moment
 * @param desks services where it is spoken at the desk
 * @param allDesks address of all of those
 */
public record InterpretersPage(List<Tongue> tongues, @Nullable String chosen, List<Row> now, List<Row> booked, List<Row> desks, String allDesks) {
    /** @param name in itself */
    public record Tongue(String code, String name, boolean chosen) {}
}
