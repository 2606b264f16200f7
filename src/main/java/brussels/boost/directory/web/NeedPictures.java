package brussels.boost.directory.web;

import java.util.Map;
import java.util.Optional;

/** Which textless picture stands for a need, for those who do not read. */
final class NeedPictures {
    private static final Map<String, String> OF = Map.ofEntries(Map.entry("housing", "home"), Map.entry("money", "bills"), Map.entry("rights", "papers"),
            Map.entry("food", "eating"), Map.entry("energy", "heating"), Map.entry("mobility", "tram"), Map.entry("language", "language"),
            Map.entry("digital", "screen"), Map.entry("company", "friends"), Map.entry("safety", "shelter"), Map.entry("mind", "mood"),
            Map.entry("addiction", "alcohol"), Map.entry("daily", "home-help"), Map.entry("care", "doctor"), Map.entry("carer", "carer"),
            Map.entry("work", "work"), Map.entry("children", "children"), Map.entry("meaning", "light"), Map.entry("practical", "counter"));
    /** Kinds of help that a picture tells apart from the need above them. */
    private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("care.dentist", "teeth"), Map.entry("care.pharmacy", "medicines"),
            Map.entry("care.hospital", "hospital"), Map.entry("care.eyes", "sight"), Map.entry("care.hearing", "hearing"), Map.entry("care.physio", "walker"),
            Map.entry("food.parcel", "shopping"), Map.entry("food.meals", "cooking"), Map.entry("daily.help", "housework"),
            Map.entry("language.interpreter", "interpreter"), Map.entry("language.courses", "learning"), Map.entry("company.meeting", "tea"),
            Map.entry("company.visits", "neighbours"), Map.entry("mobility.aids", "walker"), Map.entry("money.debts", "money"),
            Map.entry("safety.violence", "violence"), Map.entry("children.school", "school"), Map.entry("meaning.sport", "sport"),
            Map.entry("meaning.culture", "reading"), Map.entry("practical.laundry", "washing"), Map.entry("housing.adapt", "stairs"),
            Map.entry("carer.respite", "rest"));

    private NeedPictures() {}

    /** A need that an editor added has no picture of its own yet. */
    static String of(String need) {
        return OF.getOrDefault(need, "useful");
    }

    /** Of a kind of help, where one tells it. */
    static Optional<String> kind(String code) {
        return Optional.ofNullable(KINDS.get(code));
    }

    /** The nearest: of the kind, else of the need it belongs to. */
    static String nearest(String code) {
        return kind(code).orElseGet(() -> of(code.split("\\.", 2)[0]));
    }
}
