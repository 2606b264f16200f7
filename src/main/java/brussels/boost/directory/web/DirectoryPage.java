package brussels.boost.directory.web;

import brussels.boost.directory.ServiceDoor;
import brussels.boost.directory.ServiceId;
import brussels.boost.directory.domain.relay.Relay;
import brussels.boost.directory.domain.search.Found;
import brussels.boost.directory.domain.search.Wanted;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The search.
 *
 * @param asked what was asked, the codes as the address has them
 * @param sealed its words, sealed
 * @param found null before anything is asked: then the pictures of the needs are shown
 * @param chips what is asked, each with the address without it
 * @param toggles conditions to switch on or off
 * @param needs to begin with, when nothing is asked yet
 * @param more address of the same search with more answers; null when all are shown
 * @param at where it is shown
 * @param doors what one can do with each, for whom one looks
 * @param relays whom one can really call for it
 * @param map the same answers on the drawing
 */
public record DirectoryPage(Wanted asked, String sealed, @Nullable Found found, List<Chip> chips, List<Toggle> toggles, List<NeedTile> needs, List<Row> rows,
        List<Place> places, @Nullable String more, At at, Map<UUID, List<ServiceDoor.Door>> doors,
        List<Relay> relays, ResultMap map) {
    public List<ServiceDoor.Door> doors(Row row) {
        return doors.getOrDefault(row.id(), List.of());
    }

    /** Where a row lies, for a map of streets; null when unknown or without one. */
    public @Nullable String street(Row row) {
        return map.streets().get(rows.indexOf(row) + 1);
    }

    /** The script of the map of streets; null without one. */
    public @Nullable String script() {
        return map.style().isEmpty() ? null : "map.js";
    }

    /** Where a row leads. */
    public String href(Row row) {
        return at.row(SearchForm.query(asked, sealed), new ServiceId(row.id()));
    }

    /** Where one says that this is lacking. */
    public String tell() {
        String query = SearchForm.query(new Wanted("", asked.needs().stream().limit(1).collect(Collectors.toSet()), asked.unit(), Set.of(), Set.of(), false), "");
        return query.isEmpty() ? "/gaps/tell" : "/gaps/tell?" + query;
    }

    /** Whether its row is the one that is open beside. */
    public boolean isOpen(Row row) {
        return at.opened() != null && at.opened().value().equals(row.id());
    }

    /** @param href the same search without it */
    public record Chip(String label, String href) {}

    /** @param count how many answers have it */
    public record Toggle(String label, String icon, String href, boolean on, int count) {}

    /** A need as a picture. @param card code of a textless card */
    public record NeedTile(String label, String card, String href) {}

    /** A place to be near. @param group commune it is listed under */
    public record Place(String code, String name, String group, boolean chosen) {}
}
