package brussels.boost.directory.domain.importing;

import brussels.boost.directory.Fact;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values of real files, as a reader would have written them. */
final class Clean {
    private static final Pattern ESCAPED = Pattern.compile("(\\\\r)?\\\\n|\\\\r");
    private static final Pattern TAG = Pattern.compile("</?(?:p|br|b|i|strong|em|ul|ol|li|span|div|a|h\\d)\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Pattern DUTCH = Pattern.compile("(?iu).*\\b(van|het|voor|sint|gemeente\\w*|apotheek|\\w*straat|\\w*laan|\\w*plein|\\w*baan|\\w*school|\\w*huis|\\w*ziekenhuis|\\w*centrum|buurt\\w*|zorg\\w*|bibliotheek|dienst\\w*)\\b.*");
    private static final Pattern FRENCH = Pattern.compile("(?iu).*(\\b(de|du|des|la|le|les|et|aux?|saint|rue|école|pharmacie|maison|hôpital|commune|bibliothèque)\\b|d’|d'|l’|l').*");
    private static final Set<String> YES = Set.of("yes", "oui", "ja", "true", "vrai", "1", "x", "y", "o", "j", "designated");
    private static final Set<String> NO = Set.of("no", "non", "nee", "false", "faux", "0", "n");

    /** A value, empty when it could not be used, and what was odd about it. */
    record Result(String value, List<String> notes) {
        static Result of(String value) {
            return new Result(value, List.of());
        }

        static Result odd(String value, String note) {
            return new Result(value, List.of(note));
        }
    }

    private Clean() {}

    /** Several lines: literal {@code \n} are line ends, tags are none. */
    static String text(String raw) {
        String plain = TAG.matcher(ESCAPED.matcher(raw).replaceAll("\n").replace("\r\n", "\n").replace('\r', '\n')).replaceAll(" ");
        return plain.lines().map(line -> line.replaceAll("[\\p{Cntrl}\\u00a0 ]+", " ").strip()).reduce((a, b) -> a + "\n" + b).orElse("")
                .replaceAll("\n{3,}", "\n\n").strip();
    }

    static String line(String raw) {
        return text(raw).replace('\n', ' ').replaceAll(" {2,}", " ");
    }

    static Result value(Fact fact, String value) {
        return switch (fact) {
            case PHONES, PROFESSIONAL_PHONES -> Phones.clean(value);
            case EMAIL -> mail(value);
            case WEBSITE -> website(value);
            case LATITUDE, LONGITUDE -> coordinate(value, fact == Fact.LATITUDE ? 90 : 180);
            case LANGUAGES -> Tongues.clean(value);
            case STATUS -> Result.of(value.toUpperCase(Locale.ROOT).replace(' ', '_'));
            case KIND, INTERPRETATION -> Result.of(value.toUpperCase(Locale.ROOT));
            case MINIMUM_AGE, MAXIMUM_AGE, FREE_PLACES, RHYTHM -> whole(value);
            case POSTAL_CODE -> value.matches("(?i)(b-?)?\\d{4}") ? Result.of(value.replaceAll("\\D", "")) : Result.odd(value, "postalCode");
            default -> fact.shape() == Fact.Shape.YES_NO ? yesNo(value) : Result.of(value);
        };
    }

    /** The two halves of {@code Rue X - Xstraat}, or the whole. */
    static List<String> bilingual(String value) {
        String[] halves = value.split("\\s+[-–—/]\\s+");
        return value.isEmpty() ? List.of() : halves.length == 2 ? List.of(halves[0].strip(), halves[1].strip()) : List.of(value);
    }

    /** Whether a name is rather Dutch than French. */
    static boolean dutch(String name) {
        return DUTCH.matcher(name).matches() && !FRENCH.matcher(name).matches();
    }

    /** ISO, or day before month as in Belgium, or the number a spreadsheet keeps instead; null when it is none. */
    static @Nullable LocalDate date(String raw) {
        if (raw.strip().matches("[2-5]\\d{4}(\\.\\d+)?")) {
            return LocalDate.of(1899, 12, 30).plusDays((long) Double.parseDouble(raw.strip()));
        }
        String[] parts = raw.strip().split("[T ]")[0].split("[-/.]");
        try {
            int[] numbers = Arrays.stream(parts).mapToInt(Integer::parseInt).toArray();
            return numbers.length != 3 ? null : parts[0].length() == 4 ? LocalDate.of(numbers[0], numbers[1], numbers[2])
                    : LocalDate.of(numbers[2] < 100 ? 2000 + numbers[2] : numbers[2], numbers[1], numbers[0]);
        } catch (NumberFormatException | DateTimeException _) {
            return null;
        }
    }

    private static Result mail(String value) {
        var good = new ArrayList<String>();
        for (String one : value.split("[;,\\s]+")) {
            if (MAIL.matcher(one.replace("mailto:", "")).matches()) {
                good.add(one.replace("mailto:", ""));
            }
        }
        return good.isEmpty() ? Result.odd("", "email") : Result.of(good.getFirst());
    }

    private static Result website(String value) {
        String first = value.split("[;\\s]+")[0];
        String address = first.matches("(?i)https?://.*") ? first : "https://" + first;
        try {
            String host = URI.create(address).getHost();
            return host != null && host.contains(".") ? Result.of(address) : Result.odd("", "website");
        } catch (IllegalArgumentException _) {
            return Result.odd("", "website");
        }
    }

    private static Result coordinate(String value, double most) {
        try {
            double number = Double.parseDouble(value.replace(',', '.'));
            return Math.abs(number) > most ? Result.odd("", "coordinates") : number == 0 ? Result.of("") : Result.of(String.valueOf(number));
        } catch (NumberFormatException _) {
            return Result.odd("", "coordinates");
        }
    }

    private static Result whole(String value) {
        String number = value.replaceAll("\\.0+$", "");
        return number.matches("\\d{1,6}") ? Result.of(number) : Result.odd("", "number");
    }

    private static Result yesNo(String value) {
        String word = value.toLowerCase(Locale.ROOT);
        return YES.contains(word) ? Result.of("yes") : NO.contains(word) ? Result.of("no") : Result.odd("", "yesNo");
    }
}
