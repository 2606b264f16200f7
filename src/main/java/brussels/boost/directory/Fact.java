package brussels.boost.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What can be said of an entry of the directory. Each has one value, a text; a list is separated by semicolons. A fact
 * said in languages has one key per language ({@code name_fr}, {@code name_nl}, {@code name_en}).
 */
public enum Fact {
    NAME(Shape.WORDS),
    /** A {@link ServiceKind}. */
    KIND(Shape.CODE),
    /** A {@link ServiceStatus}. */
    STATUS(Shape.CODE),
    /** Other names people look for, semicolons between. */
    ALTERNATE_NAME(Shape.LINE),
    ORGANIZATION(Shape.NAMES),
    DESCRIPTION(Shape.TEXT),
    /** Of a trade: what it does not do. */
    NOT_DONE(Shape.TEXT),
    /** Of a page on how things work: one step a line. */
    STEPS(Shape.TEXT),
    /** Codes of needs, semicolons between. */
    NEEDS(Shape.CODE),
    STREET(Shape.NAMES),
    POSTAL_CODE(Shape.LINE),
    CITY(Shape.NAMES),
    /** Code of a unit of territory; told when known better than by its postal code. */
    UNIT(Shape.CODE),
    LATITUDE(Shape.NUMBER),
    LONGITUDE(Shape.NUMBER),
    /** JSON: {@code [{"street_fr":…,"street_nl":…,"postal_code":…,"city_fr":…,"unit":…,"latitude":…,"longitude":…,"opening_hours":…}]}. */
    OTHER_PLACES(Shape.DATA),
    /** Of a mobile team; JSON: {@code [{"name_fr":…,"name_nl":…,"unit":…,"opening_hours":"Mo 10:00-12:00","latitude":…}]}. */
    ROUNDS(Shape.DATA),
    /** Units it works for; none: everybody. */
    SERVICE_AREA(Shape.CODE),
    /** As people dial them, semicolons between. */
    PHONES(Shape.LINE),
    EMAIL(Shape.LINE),
    WEBSITE(Shape.LINE),
    /** The grammar of OpenStreetMap's opening_hours. */
    OPENING_HOURS(Shape.LINE),
    HOURS_NOTE(Shape.WORDS),
    /** {@code fr; nl; ar@Tu 09:00-12:00}: spoken at the desk, and when if not always. */
    LANGUAGES(Shape.LINE),
    /** ON_SITE; PHONE; VIDEO; WRITTEN. */
    INTERPRETATION(Shape.CODE),
    /** For whom. */
    ELIGIBILITY(Shape.TEXT),
    /** How to begin, or how to call a mobile team in. */
    APPLICATION(Shape.TEXT),
    FEES(Shape.TEXT),
    DOCUMENTS(Shape.TEXT),
    /** What to know before: call first, women only. */
    ALERT(Shape.WORDS),
    MINIMUM_AGE(Shape.NUMBER),
    MAXIMUM_AGE(Shape.NUMBER),
    WHEELCHAIR(Shape.YES_NO),
    FREE(Shape.YES_NO),
    NO_PAPERS(Shape.YES_NO),
    NO_NISS(Shape.YES_NO),
    NO_FUND(Shape.YES_NO),
    HOME_VISITS(Shape.YES_NO),
    STREET_WORK(Shape.YES_NO),
    SHELTERS(Shape.YES_NO),
    WOMEN_ONLY(Shape.YES_NO),
    CALL_FIRST(Shape.YES_NO),
    FREE_PLACES(Shape.NUMBER),
    /** Waiting time as last heard. */
    WAIT(Shape.WORDS),
    /** Who holds a function. */
    CONTACT_NAME(Shape.LINE),
    CONTACT_TITLE(Shape.LINE),
    STAND_IN(Shape.LINE),
    /** For professionals only. */
    PROFESSIONAL_PHONES(Shape.LINE),
    PROFESSIONAL_TIP(Shape.TEXT_ONCE),
    /** Days until it should be asked again. */
    RHYTHM(Shape.NUMBER);

    /** How it is written, and in how many languages. */
    public enum Shape {
        /** One line, in French, Dutch and English. */
        WORDS,
        /** Several lines, in French, Dutch and English. */
        TEXT,
        /** A proper name, in French and Dutch. */
        NAMES,
        LINE, TEXT_ONCE, NUMBER, CODE, YES_NO, DATA
    }

    private final Shape shape;

    Fact(Shape shape) {
        this.shape = shape;
    }

    public Shape shape() {
        return shape;
    }

    /** Languages it is said in; empty when it needs none. */
    public List<String> languages() {
        return switch (shape) {
            case WORDS, TEXT -> List.of("fr", "nl", "en");
            case NAMES -> List.of("fr", "nl");
            case LINE, TEXT_ONCE, NUMBER, CODE, YES_NO, DATA -> List.of();
        };
    }

    /** Its key, for one said without language. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its key in a language. */
    public String in(String language) {
        return key() + "_" + language;
    }

    /** Every key it may be told under. */
    public List<String> keys() {
        return languages().isEmpty() ? List.of(key()) : languages().stream().map(this::in).toList();
    }

    public static Optional<Fact> ofKey(String key) {
        return Optional.ofNullable(Keys.ALL.get(key));
    }

    /** Found by key. */
    private static final class Keys {
        private static final Map<String, Fact> ALL = new HashMap<>();

        static {
            for (Fact fact : values()) {
                fact.keys().forEach(key -> ALL.put(key, fact));
            }
        }
    }
}
