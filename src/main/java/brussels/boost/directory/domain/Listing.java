package brussels.boost.directory.domain;

import brussels.boost.directory.Flag;
import brussels.boost.directory.ServiceId;
import brussels.boost.directory.ServiceKind;
import brussels.boost.directory.ServiceStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the directory, flat, as everybody may find it.
 *
 * @param names by language (fr, nl, en), those there are; so are descriptions, alerts and waits
 * @param needs codes of the taxonomy
 * @param places first the main one; none for what has no place
 * @param hours the grammar of OpenStreetMap's opening_hours; empty when unknown
 * @param languages codes really spoken at the desk
 * @param capacity null when nobody ever said
 * @param checkedOn null when no source says when it was true
 * @param rhythm days after which it should be asked again
 */
public record Listing(ServiceId id, ServiceKind kind, ServiceStatus status, Map<String, String> names, Map<String, String> descriptions,
        List<String> alternateNames, String organisationFr, String organisationNl, List<String> needs, List<Spot> places, List<String> areas,
        List<String> phones, String email, String website, String hours, List<String> languages, Set<Flag> flags, Map<String, String> alerts,
        @Nullable Capacity capacity, @Nullable LocalDate checkedOn, int rhythm, String source, boolean gone) {
    /** Never checked, or longer ago than its own rhythm asks. */
    public boolean stale(LocalDate today) {
        return checkedOn == null || checkedOn.plusDays(rhythm).isBefore(today);
    }

    /** A place one can go to, or meet a mobile team at. @param hours when not those of the entry; always said of a round */
    public record Spot(String streetFr, String streetNl, String postalCode, String cityFr, String cityNl, String unit, String hours,
            @Nullable Double latitude, @Nullable Double longitude) {}

    /** As last heard. @param freePlaces null when only the waiting time was said */
    public record Capacity(@Nullable Integer freePlaces, Map<String, String> waits, LocalDate heardOn) {}

    /** The name in the reader's language, else in another. */
    public String name(String language) {
        return in(names, language);
    }

    public String description(String language) {
        return in(descriptions, language);
    }

    static String in(Map<String, String> texts, String language) {
        String text = texts.get(language);
        for (String other : List.of("fr", "nl", "en")) {
            if (text == null) {
                text = texts.get(other);
            }
        }
        return text == null ? "" : text;
    }
}
