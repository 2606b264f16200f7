package brussels.boost.directory.web;

import java.util.Map;

/** Which textless picture stands for a need on the first page of the directory, for those who do not read. */
final class NeedPictures {
    private static final Map<String, String> OF = Map.ofEntries(Map.entry("housing", "home"), Map.entry("money", "bills"), Map.entry("rights", "papers"),
            Map.entry("food", "eating"), Map.entry("energy", "heating"), Map.entry("mobility", "tram"), Map.entry("language", "language"),
            Map.entry("digital", "screen"), Map.entry("company", "friends"), Map.entry("safety", "shelter"), Map.entry("mind", "mood"),
            Map.entry("addiction", "alcohol"), Map.entry("daily", "home-help"), Map.entry("care", "doctor"), Map.entry("carer", "carer"),
            Map.entry("work", "work"), Map.entry("children", "children"), Map.entry("meaning", "light"), Map.entry("practical", "counter"));

    private NeedPictures() {}

    /** A need that an editor added has no picture of its own yet. */
    static String of(String need) {
        return OF.getOrDefault(need, "useful");
    }
}
