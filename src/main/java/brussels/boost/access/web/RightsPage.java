package brussels.boost.access.web;

import brussels.boost.access.Family;
import brussels.boost.access.MemberCard;
import brussels.boost.access.Rights;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What one member may see, family by family. @param form what the page shows as chosen */
public record RightsPage(String pid, String name, boolean oneself, MemberCard member, Rights form) {
    /** The name to use comes with anything; who looked is nobody else's. */
    public static final List<Family> FAMILIES = Arrays.stream(Family.values()).filter(f -> f != Family.IDENTITY && f != Family.JOURNAL).toList();

    public String base() {
        return "/people/" + pid + "/circle/" + member.id() + "/rights";
    }

    /** As an address carries them: codes of families, nothing else. */
    static String query(Rights rights) {
        return FAMILIES.stream().filter(rights.read()::contains).map(family -> "right-" + family + "=" + rights.level(family)).collect(Collectors.joining("&"));
    }

    static Rights read(Map<String, String> fields) {
        var read = EnumSet.noneOf(Family.class);
        var write = EnumSet.noneOf(Family.class);
        for (Family family : FAMILIES) {
            String level = fields.getOrDefault("right-" + family, "NONE");
            if (level.equals("WRITE")) {
                write.add(family);
            } else if (level.equals("READ")) {
                read.add(family);
            }
        }
        return new Rights(read, write);
    }
}
