package brussels.boost.directory.domain;

import brussels.boost.directory.Fact;
import brussels.boost.directory.ServiceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry as those who keep the directory see it.
 *
 * @param shown the answers, by key
 * @param claims everything any source says, by key
 * @param taxonomy what an entry may answer, in the order of the conversation
 */
public record EntryFacts(ServiceId id, int version, Map<String, String> shown, Map<String, List<Claim>> claims, List<Change> history, List<Need> taxonomy) {
    /** What one source says of one fact. */
    public record Claim(String field, String source, String sourceName, String value, @Nullable LocalDate checkedOn) {}

    /** One change. @param before of a merge: the name of the other entry. @param by the account, if somebody was signed in */
    public record Change(Instant at, What what, String field, String before, String after, String sourceName, @Nullable UUID by) {
        /** SAID is of one fact, the others of the whole entry. */
        public enum What { SAID, MERGED, PARTED, CHOSEN, CONFIRMED }
    }

    public String shown(String key) {
        return shown.getOrDefault(key, "");
    }

    public String name(String language) {
        String name = shown(Fact.NAME.in(language));
        return name.isEmpty() ? shown.getOrDefault("name_fr", shown.getOrDefault("name_nl", shown("name_en"))) : name;
    }

    /** What the sources do not agree on. */
    public List<Claim> others(String key) {
        return claims.getOrDefault(key, List.of()).stream().filter(claim -> !claim.value().equals(shown(key))).toList();
    }
}
