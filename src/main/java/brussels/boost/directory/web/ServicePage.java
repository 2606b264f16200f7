package brussels.boost.directory.web;

import brussels.boost.directory.ServiceDoor;
import brussels.boost.directory.domain.Listing;
import brussels.boost.directory.domain.hours.Span;
import brussels.boost.directory.domain.hours.WeeklyHours;
import brussels.boost.directory.domain.search.ShowService;
import brussels.boost.platform.web.Page;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One service in full.
 *
 * @param phones as printed
 * @param hours one line per group of days; empty when the text below is all there is
 * @param hoursText shown when the hours could not be understood
 * @param places one line each
 * @param back the search somebody came from
 * @param practical for whom, how to begin, what it costs, what to bring; one part each
 * @param reserved for professionals only; empty for everybody else
 * @param room as last heard, with its date; null when nobody said
 * @param doors what one can do with it
 */
public record ServicePage(UUID id, String name, String organisation, String what, String description, List<String> phones, String email, String website,
        List<Day> hours, String hoursText, String state, String tone, List<String> places, List<Condition> tags, String fresh, String freshTone,
        @Nullable String alert, @Nullable String room, String source, boolean gone, String back, List<Part> practical, List<Part> reserved, List<ServiceDoor.Door> doors) {
    /** @param days "lundi – vendredi" */
    public record Day(String days, String open) {}

    /** @param lines one or more, as said */
    public record Part(String label, List<String> lines) {}

    static ServicePage of(ShowService.Shown shown, Rows rows, Page page, String back) {
        Listing listing = shown.listing();
        WeeklyHours week = shown.week();
        Listing.Capacity capacity = listing.capacity();
        return new ServicePage(listing.id().value(), listing.name(page.lang()), page.lang().equals("nl") ? listing.organisationNl() : listing.organisationFr(), rows.what(listing),
                listing.description(page.lang()), listing.phones(), listing.email(), safe(listing.website()), week == null ? List.of() : week.lines().stream().map(line -> day(line, page)).toList(),
                listing.hours(), rows.state(shown.opening()), rows.tone(shown.opening()), listing.places().stream().map(place -> place(place, rows, page)).filter(text -> !text.isBlank()).toList(),
                rows.tags(listing), rows.fresh(listing), rows.freshTone(listing), listing.alerts().getOrDefault(page.lang(), listing.alerts().get("fr")),
                capacity == null ? null : capacity(capacity, page), listing.source(), listing.gone(), back,
                ServiceParts.practical(shown.particulars(), rows, page), ServiceParts.reserved(shown.particulars(), page), List.of());
    }

    /** The same, with what one can do with it. */
    ServicePage with(List<ServiceDoor.Door> more) {
        return new ServicePage(id, name, organisation, what, description, phones, email, website, hours, hoursText, state, tone, places, tags, fresh,
                freshTone, alert, room, source, gone, back, practical, reserved, more);
    }

    private static String capacity(Listing.Capacity capacity, Page page) {
        Integer free = capacity.freePlaces();
        String wait = capacity.waits().getOrDefault(page.lang(), capacity.waits().getOrDefault("fr", ""));
        String places = free == null ? "" : free < 0 ? page.t("directory.somePlaces") : page.t("directory.freePlaces", free);
        return page.t("directory.heardOn", List.of(places, wait).stream().filter(text -> !text.isBlank()).collect(Collectors.joining(" · ")), page.date(capacity.heardOn()));
    }

    /** Only an address of the web becomes a link. */
    private static String safe(String website) {
        return website.matches("https?://[^\\s\"<>]+") ? website : "";
    }

    private static String place(Listing.Spot place, Rows rows, Page page) {
        String where = address(place, page.lang());
        String when = ServiceParts.hours(place.hours(), rows, page);
        return when.isBlank() ? where : page.t("directory.placeWhen", where, when);
    }

    /** As one writes it on an envelope, in one line. */
    static String address(Listing.Spot place, String language) {
        boolean dutch = language.equals("nl");
        String street = dutch ? place.streetNl() : place.streetFr();
        String city = (place.postalCode() + " " + (dutch ? place.cityNl() : place.cityFr())).strip();
        return street.isBlank() ? city : city.isBlank() ? street : street + ", " + city;
    }

    static Day day(WeeklyHours.Line line, Page page) {
        Locale locale = Locale.of(page.lang());
        String from = line.from().getDisplayName(TextStyle.FULL, locale);
        String days = line.from() == line.until() ? from : from + " – " + line.until().getDisplayName(TextStyle.FULL, locale);
        String open = line.open().isEmpty() ? page.t("directory.closed") : line.open().stream().map(span -> span(span, page)).collect(Collectors.joining(", "));
        return new Day(days, open);
    }

    private static String span(Span span, Page page) {
        return span.from() == 0 && span.until() == Span.DAY ? page.t("directory.openAlways") : time(span.from(), page) + " – " + time(span.until(), page);
    }

    private static String time(int minute, Page page) {
        return page.time(LocalTime.of(minute / 60 % 24, minute % 60));
    }
}
