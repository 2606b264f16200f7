package brussels.boost.directory.domain.importing;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which need of the taxonomy a place of OpenStreetMap answers, by its amenity, healthcare, shop or kind of social facility. */
final class OsmNeeds {
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("pharmacy", "care.pharmacy"), Map.entry("doctors", "care.gp"), Map.entry("doctor", "care.gp"), Map.entry("dentist", "care.dentist"),
            Map.entry("clinic", "care.centre"), Map.entry("centre", "care.centre"), Map.entry("hospital", "care.hospital"), Map.entry("nurse", "care.nursing"),
            Map.entry("physiotherapist", "care.physio"), Map.entry("optician", "care.eyes"), Map.entry("optometrist", "care.eyes"),
            Map.entry("hearing_aids", "care.hearing"), Map.entry("audiologist", "care.hearing"), Map.entry("laboratory", "care.lab"),
            Map.entry("sample_collection", "care.lab"), Map.entry("midwife", "care.women"), Map.entry("psychotherapist", "mind.psychologist"),
            Map.entry("medical_supply", "mobility.aids"), Map.entry("nursing_home", "daily.residence"), Map.entry("community_centre", "company.meeting"),
            Map.entry("library", "meaning.culture"), Map.entry("museum", "meaning.culture"), Map.entry("theatre", "meaning.culture"),
            Map.entry("cinema", "meaning.culture"), Map.entry("arts_centre", "meaning.culture"), Map.entry("sports_centre", "meaning.sport"),
            Map.entry("swimming_pool", "meaning.sport"), Map.entry("place_of_worship", "meaning.faith"), Map.entry("laundry", "practical.laundry"),
            Map.entry("public_bath", "practical.laundry"), Map.entry("shower", "practical.laundry"), Map.entry("bank", "practical.post"),
            Map.entry("post_office", "practical.post"), Map.entry("copyshop", "practical.copy"), Map.entry("toilets", "practical.toilets"),
            Map.entry("drinking_water", "practical.toilets"), Map.entry("townhall", "rights.commune"), Map.entry("courthouse", "rights.legal"),
            Map.entry("lawyer", "rights.legal"), Map.entry("police", "safety.crisis"), Map.entry("employment_agency", "work.job"),
            Map.entry("kindergarten", "children.care"), Map.entry("childcare", "children.care"), Map.entry("school", "children.school"),
            Map.entry("social_facility", "rights.social"), Map.entry("second_hand", "money.fund"), Map.entry("charity", "money.fund"));
    private static final Map<String, String> SOCIAL = Map.ofEntries(
            Map.entry("food_bank", "food.parcel"), Map.entry("soup_kitchen", "food.parcel"), Map.entry("dairy_kitchen", "food.parcel"),
            Map.entry("clothing_bank", "money.fund"), Map.entry("shelter", "housing.shelter"), Map.entry("nursing_home", "daily.residence"),
            Map.entry("assisted_living", "daily.residence"), Map.entry("group_home", "daily.residence"), Map.entry("day_care", "daily.day"),
            Map.entry("ambulatory_care", "care.nursing"), Map.entry("hospice", "care.palliative"), Map.entry("outreach", "rights.social"),
            Map.entry("workshop", "work.job"));
    /** What a polyclinic has; a clinic without any is a health centre of the neighbourhood. */
    private static final Map<String, String> SPECIALITIES = Map.ofEntries(
            Map.entry("psychiatry", "mind.psychiatry"), Map.entry("child_psychiatry", "mind.psychiatry"), Map.entry("psychology", "mind.psychologist"),
            Map.entry("psychotherapy", "mind.psychologist"), Map.entry("addiction", "addiction.centre"), Map.entry("physiotherapy", "care.physio"),
            Map.entry("kinesitherapy", "care.physio"), Map.entry("dentist", "care.dentist"), Map.entry("orthodontics", "care.dentist"),
            Map.entry("ophthalmology", "care.eyes"), Map.entry("gynaecology", "care.women"), Map.entry("blood_check", "care.lab"),
            Map.entry("palliative", "care.palliative"));
    private static final Set<String> FIRST_LINE = Set.of("general", "general_practice", "community");

    private OsmNeeds() {}

    /** @param kind of place, such as pharmacy. @param social kind of social facility, or empty. @param speciality semicolons between, or empty */
    static String of(String kind, String social, String speciality) {
        var needs = new LinkedHashSet<String>();
        List<String> specialities = Stream.of(speciality.toLowerCase(Locale.ROOT).split(";")).map(String::strip).filter(one -> !one.isEmpty()).toList();
        if (kind.equals("social_facility") && SOCIAL.containsKey(social)) {
            needs.add(SOCIAL.get(social));
        } else if (kind.equals("clinic") && !specialities.isEmpty() && specialities.stream().noneMatch(FIRST_LINE::contains)) {
            needs.add("care.specialist");
        } else if (PLACES.containsKey(kind)) {
            needs.add(PLACES.get(kind));
        }
        if (!needs.isEmpty()) {
            specialities.stream().filter(SPECIALITIES::containsKey).map(SPECIALITIES::get).forEach(needs::add);
        }
        return String.join("; ", needs);
    }

    /** Every code that can come of it. */
    static Set<String> all() {
        var all = new LinkedHashSet<String>(Set.of("care.specialist"));
        Stream.of(PLACES, SOCIAL, SPECIALITIES).map(Map::values).forEach((Collection<String> codes) -> all.addAll(codes));
        return all;
    }
}
