package brussels.boost.access.domain.signin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sits at, in the few words that make them say "that is me". Of what the browser says about itself,
 * nothing more is kept.
 */
public record Device(Kind kind, String system, String browser) {
    /** As people call it. */
    public enum Kind {
        COMPUTER,
        PHONE,
        TABLET,
        OTHER
    }

    /** In this order: each of the later ones also says it is one of the earlier ones. */
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(Map.entry("edg", "Edge"), Map.entry("opr/", "Opera"),
            Map.entry("samsungbrowser", "Samsung Internet"), Map.entry("firefox", "Firefox"), Map.entry("fxios", "Firefox"),
            Map.entry("crios", "Chrome"), Map.entry("chrom", "Chrome"), Map.entry("safari", "Safari"));
    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(Map.entry("android", "Android"), Map.entry("iphone", "iPhone"),
            Map.entry("ipad", "iPad"), Map.entry("windows", "Windows"), Map.entry("mac os", "Mac"), Map.entry("cros", "ChromeOS"),
            Map.entry("linux", "Linux"));

    /** @param userAgent the header, as it came */
    public static Device of(@Nullable String userAgent) {
        String said = userAgent == null ? "" : userAgent.toLowerCase(Locale.ROOT);
        String system = first(SYSTEMS, said);
        return new Device(kind(system, said), system, first(BROWSERS, said));
    }

    private static Kind kind(String system, String said) {
        return switch (system) {
            case "" -> Kind.OTHER;
            case "iPhone" -> Kind.PHONE;
            case "iPad" -> Kind.TABLET;
            case "Android" -> said.contains("mobile") ? Kind.PHONE : Kind.TABLET;
            default -> Kind.COMPUTER;
        };
    }

    private static String first(List<Map.Entry<String, String>> names, String said) {
        return names.stream().filter(name -> said.contains(name.getKey())).map(Map.Entry::getValue).findFirst().orElse("");
    }
}
