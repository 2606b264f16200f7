package brussels.boost.directory.web;

import brussels.boost.directory.Fact;
import brussels.boost.directory.ServiceStatus;
import brussels.boost.directory.domain.EntryFacts;
import brussels.boost.directory.domain.Values;
import brussels.boost.directory.domain.hours.OpeningHours;
import brussels.boost.directory.domain.hours.WeeklyHours;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What is shown of a service, for itself to confirm or correct; by its link or on the telephone. @param sent what was typed, when something in it could not be read */
public record CheckPage(EntryFacts entry, MultiValueMap<String, String> sent, LocalDate today, String action) {
    private static final List<String> TONGUES = List.of("fr", "nl", "en", "ar", "tr", "es", "pt", "it", "ro", "bg", "pl", "sq", "ru", "uk", "fa", "ps", "ln", "ff", "so", "ti", "de");

    static CheckPage of(EntryFacts entry, LocalDate today, String action) {
        return new CheckPage(entry, new LinkedMultiValueMap<>(), today, action);
    }

    public boolean again() {
        return !sent.isEmpty();
    }

    /** The language its words are in on this page. */
    public String words(Page page) {
        return page.lang().equals("nl") ? "nl" : "fr";
    }

    public String value(String key) {
        String typed = sent.getFirst(key);
        return typed == null ? entry.shown(key) : typed;
    }

    public String sent(String name) {
        String typed = sent.getFirst(name);
        return typed == null ? "" : typed;
    }

    /** In the page's language, else in another; for reading only. */
    public String said(Page page, Fact fact) {
        String own = entry.shown(fact.in(words(page)));
        return own.isEmpty() ? entry.shown(fact.in(words(page).equals("nl") ? "fr" : "nl")) : own;
    }

    public String address(Page page) {
        String city = (entry.shown(Fact.POSTAL_CODE.key()) + " " + said(page, Fact.CITY)).strip();
        String street = said(page, Fact.STREET);
        return street.isEmpty() ? city : city.isEmpty() ? street : street + ", " + city;
    }

    public List<ServicePage.Day> hours(Page page) {
        String hours = entry.shown(Fact.OPENING_HOURS.key());
        return hours.isBlank() ? List.of() : OpeningHours.read(hours).map(known -> WeeklyHours.ordinary(known, today).lines().stream()
                .map(line -> ServicePage.day(line, page)).toList()).orElse(List.of());
    }

    public List<HoursForm.Row> week() {
        return HoursForm.rows(entry.shown(Fact.OPENING_HOURS.key()), today, sent.toSingleValueMap());
    }

    public String hoursWas() {
        return HoursForm.was(entry.shown(Fact.OPENING_HOURS.key()), today);
    }

    public boolean holidays() {
        return again() ? sent.containsKey("holidays") : HoursForm.openOnHolidays(entry.shown(Fact.OPENING_HOURS.key()));
    }

    public static String day(HoursForm.Row row, Page page) {
        return row.day().getDisplayName(TextStyle.FULL, Locale.of(page.lang()));
    }

    public String languagesSaid(Page page) {
        return Values.list(entry.shown(Fact.LANGUAGES.key())).stream().map(one -> tongue(one, page)).collect(Collectors.joining(", "));
    }

    /** Those said, then those heard most often here. */
    public List<Choice> languages(Page page) {
        var all = new LinkedHashSet<>(Values.list(entry.shown(Fact.LANGUAGES.key())));
        Set<String> codes = all.stream().map(one -> one.split("@", 2)[0].strip()).collect(Collectors.toSet());
        TONGUES.stream().filter(code -> !codes.contains(code)).forEach(all::add);
        return all.stream().map(one -> Choice.of(one, tongue(one, page))).toList();
    }

    public Set<String> spoken() {
        List<String> typed = sent.get("language");
        return again() ? typed == null ? Set.of() : Set.copyOf(typed) : Set.copyOf(Values.list(entry.shown(Fact.LANGUAGES.key())));
    }

    public List<Choice> flags(Page page) {
        return CheckForm.FLAGS.stream().map(flag -> Choice.of(flag.name(), page.t("directory.flag." + flag.name()))).toList();
    }

    public Set<String> had() {
        return CheckForm.FLAGS.stream().filter(flag -> entry.shown(flag.key()).equals("yes")).map(Enum::name).collect(Collectors.toSet());
    }

    public Set<String> ticked() {
        List<String> typed = sent.get("flag");
        return again() ? typed == null ? Set.of() : Set.copyOf(typed) : had();
    }

    public String flagsSaid(Page page) {
        return CheckForm.FLAGS.stream().filter(flag -> had().contains(flag.name())).map(flag -> page.t("directory.flag." + flag.name())).collect(Collectors.joining(", "));
    }

    public List<Choice> room(Page page) {
        return List.of("none", "some", "yes").stream().map(code -> Choice.of(code, page.t("directory.check.room." + code))).toList();
    }

    public List<Choice> waits(Page page) {
        return CheckForm.WAITS.stream().map(code -> Choice.of(code, page.t("directory.waiting." + code))).toList();
    }

    public List<Choice> states(Page page) {
        return List.of(ServiceStatus.ACTIVE, ServiceStatus.TEMPORARILY_CLOSED, ServiceStatus.DEFUNCT).stream()
                .map(state -> Choice.of(state.name(), page.t("directory.check.state." + state))).toList();
    }

    public String state() {
        String state = value(Fact.STATUS.key());
        return state.isEmpty() ? ServiceStatus.ACTIVE.name() : state;
    }

    /** Several places or rounds cannot be drawn in these boxes: words are. */
    public boolean elsewhere() {
        return !entry.shown(Fact.OTHER_PLACES.key()).isEmpty() || !entry.shown(Fact.ROUNDS.key()).isEmpty();
    }

    public Map<String, String> phones() {
        return Values.list(entry.shown(Fact.PHONES.key())).stream().collect(Collectors.toMap(phone -> phone, phone -> phone.replaceAll("[^+0-9]", ""), (a, _) -> a, java.util.LinkedHashMap::new));
    }

    private static String tongue(String said, Page page) {
        String[] parts = said.split("@", 2);
        String name = Locale.of(parts[0].strip()).getDisplayLanguage(page.language().locale());
        return parts.length == 2 ? name + " (" + parts[1].strip() + ")" : name;
    }
}
