package brussels.boost.directory.web;

import brussels.boost.directory.ServiceId;
import brussels.boost.directory.domain.Listing;
import brussels.boost.directory.domain.hours.Opening;
import brussels.boost.directory.domain.search.Hit;
import brussels.boost.platform.web.Page;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says an entry so that it is understood with a picture, a colour and few words. */
final class FindCards {
    private FindCards() {}

    static FindPage.Card of(Hit hit, Set<String> asked, Rows rows, Page page, Set<ServiceId> kept) {
        Double metres = hit.metres();
        return card(hit.listing(), hit.opening(), metres == null ? null : rows.distance(metres), picture(hit.listing(), asked), page, kept);
    }

    static FindPage.Card card(Listing listing, @Nullable Opening opening, @Nullable String distance, String picture, Page page, Set<ServiceId> kept) {
        Spoken name = name(listing, page.lang());
        return new FindPage.Card(listing.id().value(), name.text(), name.language(), picture, place(listing, page.lang()), distance, state(opening),
                until(opening, page), listing.languages().stream().map(FindCards::ownName).toList(),
                listing.phones().isEmpty() ? "" : listing.phones().getFirst(), "/me/find/" + listing.id(), kept.contains(listing.id()));
    }

    /** A text and the language it is in. */
    record Spoken(String text, String language) {}

    private static Spoken name(Listing listing, String reader) {
        String own = listing.names().get(reader);
        if (own != null) {
            return new Spoken(own, reader);
        }
        return new Spoken(listing.name(reader), listing.names().containsKey("fr") ? "fr" : "nl");
    }

    /** Of the kind that was asked for, when it is one of several. */
    static String picture(Listing listing, Set<String> asked) {
        return listing.needs().stream().filter(need -> asked.stream().anyMatch(code -> need.equals(code) || need.startsWith(code + "."))).findFirst()
                .or(() -> listing.needs().stream().findFirst()).map(NeedPictures::nearest).orElse("useful");
    }

    static String place(Listing listing, String language) {
        return listing.places().stream().map(spot -> ServicePage.address(spot, language)).filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    static String state(@Nullable Opening opening) {
        if (opening == null || opening.state() == Opening.State.UNKNOWN) {
            return "unknown";
        }
        return !opening.open() ? "closed" : opening.until() == null ? "always" : "openUntil";
    }

    private static String until(@Nullable Opening opening, Page page) {
        return opening == null || !opening.open() || opening.until() == null ? "" : page.time(opening.until().toLocalTime());
    }

    /** The name a language gives itself, so that its speaker finds it. */
    static String ownName(String code) {
        Locale locale = Locale.forLanguageTag(code);
        String name = locale.getDisplayLanguage(locale);
        return name.isEmpty() ? code : name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(locale) + name.substring(name.offsetByCodePoints(0, 1));
    }
}
