package brussels.boost.directory.domain;

import brussels.boost.directory.Fact;
import brussels.boost.directory.Flag;
import brussels.boost.directory.ServiceKind;
import brussels.boost.directory.ServiceStatus;
import brussels.boost.directory.Told;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** How the values of facts are written; what cannot be one is not kept. */
@Component
public class Values {
    static final List<String> FLAGS = Arrays.stream(Flag.values()).map(flag -> flag.fact().key()).toList();
    private static final Set<String> KINDS = Arrays.stream(ServiceKind.values()).map(Enum::name).collect(Collectors.toSet());
    private static final Set<String> STATES = Arrays.stream(ServiceStatus.values()).map(Enum::name).collect(Collectors.toSet());
    private static final Set<String> INTERPRETATION = Set.of("ON_SITE", "PHONE", "VIDEO", "WRITTEN");
    /** There are free places, and nobody said how many. */
    public static final int SOME_PLACES = -1;
    private static final int LONGEST = 8000;

    private final JsonMapper json = new JsonMapper();

    String json(Map<String, String> values) {
        return json.writeValueAsString(values);
    }

    public HashMap<String, String> texts(String object) {
        var texts = new HashMap<String, String>();
        json.readTree(object).propertyStream().forEach(field -> texts.put(field.getKey(), field.getValue().asString("")));
        return texts;
    }

    /** Of a list of places; empty when there is none. */
    List<HashMap<String, String>> objects(String list) {
        return list.isEmpty() ? List.of() : json.readTree(list).valueStream().map(one -> texts(one.toString())).toList();
    }

    String columns(Map<Integer, String> columns) {
        return json.writeValueAsString(columns);
    }

    Map<Integer, String> parseColumns(String object) {
        var columns = new TreeMap<Integer, String>();
        json.readTree(object).propertyStream().forEach(field -> columns.put(Integer.valueOf(field.getKey()), field.getValue().asString("")));
        return columns;
    }

    /** Whether a value can stand for a fact; empty always can: it says that there is none. */
    public boolean fits(String key, String value) {
        Fact fact = Fact.ofKey(key).orElse(null);
        if (fact == null || value.length() > LONGEST || value.indexOf('\0') >= 0) {
            return false;
        }
        return value.isEmpty() || switch (fact) {
            case KIND -> KINDS.contains(value);
            case STATUS -> STATES.contains(value);
            case INTERPRETATION -> INTERPRETATION.containsAll(list(value));
            case LATITUDE -> between(value, -90, 90);
            case LONGITUDE -> between(value, -180, 180);
            case MINIMUM_AGE, MAXIMUM_AGE -> whole(value) && between(value, 0, 130);
            case FREE_PLACES -> whole(value) && between(value, SOME_PLACES, 100_000);
            case RHYTHM -> whole(value) && between(value, 1, 3660);
            case OTHER_PLACES, ROUNDS -> isList(value);
            default -> fact.shape() != Fact.Shape.YES_NO || value.equals("yes") || value.equals("no");
        };
    }

    public static List<String> list(String value) {
        return Arrays.stream(value.split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /** The same for the same statement, whatever its order. */
    static String fingerprint(Told told) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(told.values()).forEach((key, value) -> digest.update((key + "\0" + value + "\0").getBytes(StandardCharsets.UTF_8)));
            digest.update(String.valueOf(told.checkedOn()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean whole(String value) {
        return value.matches("-?\\d{1,9}");
    }

    private static boolean between(String value, double least, double most) {
        try {
            double number = Double.parseDouble(value);
            return number >= least && number <= most;
        } catch (NumberFormatException _) {
            return false;
        }
    }

    private boolean isList(String value) {
        try {
            var tree = json.readTree(value);
            return tree.isArray() && tree.valueStream().allMatch(place -> place.isObject()
                    && coordinate(place.path("latitude").asString(""), 90) && coordinate(place.path("longitude").asString(""), 180));
        } catch (JacksonException _) {
            return false;
        }
    }

    private static boolean coordinate(String value, double most) {
        return value.isEmpty() || between(value, -most, most);
    }
}
