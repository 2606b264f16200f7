package brussels.boost.directory.domain;

import static brussels.boost.directory.Fact.*;

import brussels.boost.directory.Fact;
import brussels.boost.directory.ServiceKind;
import java.util.EnumSet;
import java.util.Set;

/** What is asked of an entry of each kind: a page on how things work has no opening hours. */
public final class KindFacts {
    private static final Set<Fact> EACH = EnumSet.of(NAME, KIND, STATUS, ALTERNATE_NAME, ORGANIZATION, DESCRIPTION, NEEDS, PHONES, EMAIL, WEBSITE, RHYTHM);
    private static final Set<Fact> TEXTS = with(EACH, STEPS, DOCUMENTS, ALERT);
    private static final Set<Fact> TRADE = with(EACH, NOT_DONE, APPLICATION, FEES);
    private static final Set<Fact> HOLDER = with(EACH, CONTACT_NAME, CONTACT_TITLE, STAND_IN, PROFESSIONAL_PHONES, PROFESSIONAL_TIP, STREET, POSTAL_CODE, CITY, UNIT,
            SERVICE_AREA, OPENING_HOURS, HOURS_NOTE, LANGUAGES);
    private static final Set<Fact> TOOL = with(EACH, STREET, POSTAL_CODE, CITY, UNIT, OPENING_HOURS, HOURS_NOTE, LANGUAGES, ELIGIBILITY, APPLICATION, FEES, ALERT,
            MINIMUM_AGE, MAXIMUM_AGE, WHEELCHAIR, FREE, CALL_FIRST, WOMEN_ONLY, PROFESSIONAL_PHONES, PROFESSIONAL_TIP);
    private static final Set<Fact> SERVICE = EnumSet.complementOf(EnumSet.of(NOT_DONE, STEPS));

    private KindFacts() {}

    public static Set<Fact> of(ServiceKind kind) {
        return switch (kind) {
            case SERVICE, MOBILE_TEAM -> SERVICE;
            case INITIATIVE, TOOL -> TOOL;
            case PROFESSIONAL_SHEET -> TRADE;
            case HOW_IT_WORKS -> TEXTS;
            case FUNCTION_HOLDER -> HOLDER;
        };
    }

    private static Set<Fact> with(Set<Fact> some, Fact... more) {
        Set<Fact> all = EnumSet.copyOf(some);
        all.addAll(Set.of(more));
        return all;
    }
}
