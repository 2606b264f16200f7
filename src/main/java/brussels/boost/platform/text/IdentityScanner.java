package brussels.boost.platform.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds what might point to somebody in a text that leaves the circle: national numbers, telephones, mail addresses,
 * bank accounts, names. It marks and cleans, it never blocks; it rather marks a word too many.
 */
public final class IdentityScanner {
    /** What was recognised. */
    public enum Kind {
        /** Belgian national register or bis number (11 digits, check 97; Royal Decree of 3 April 1984). */
        NATIONAL_NUMBER,
        BANK_ACCOUNT,
        MAIL,
        PHONE,
        NAME
    }

    /** From, inclusive, and to, exclusive, in UTF-16 units. */
    public record Span(int from, int to, Kind kind) {
        boolean overlaps(Span other) {
            return from < other.to && other.from < to;
        }
    }

    private static final Pattern NATIONAL = Pattern.compile("(?<!\\d)\\d{2}[ .]?\\d{2}[ .]?\\d{2}[ .-]?\\d{3}[ .-]?\\d{2}(?!\\d)");
    private static final Pattern IBAN = Pattern.compile("\\b[A-Z]{2}\\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,3})?\\b");
    private static final Pattern MAIL = Pattern.compile("[\\p{L}0-9._%+-]+@[\\p{L}0-9.-]+\\.\\p{L}{2,}");
    private static final Pattern PHONE = Pattern.compile("(?<![\\d.])(?:\\+|00)?\\d(?:[ ./-]?\\d){7,13}(?!\\d)");
    private static final String WORD = "\\p{Lu}[\\p{L}'’-]+";
    private static final String PARTICLE = "(?:[ ](?:de|du|des|da|van|von|der|den|el|al|ben|bint|ibn|la|le))*";
    private static final Pattern TITLED = Pattern.compile("\\b(?:M\\.|Mr|Mme|Mlle|Monsieur|Madame|Dr|Docteur|Dhr\\.?|Mevr\\.?|Meneer|Mevrouw|Mrs|Ms|Miss)[ ]("
            + WORD + "(?:" + PARTICLE + "[ ]" + WORD + ")*)");
    private static final Pattern PAIR = Pattern.compile("\\b" + WORD + PARTICLE + "[ ]" + WORD + "(?:" + PARTICLE + "[ ]" + WORD + ")*");

    private IdentityScanner() {}

    /** In the order of the text, not overlapping. */
    public static List<Span> scan(String text) {
        var found = new ArrayList<Span>();
        NATIONAL.matcher(text).results().filter(hit -> isNational(hit.group())).forEach(hit -> add(found, hit, 0, Kind.NATIONAL_NUMBER));
        IBAN.matcher(text).results().forEach(hit -> add(found, hit, 0, Kind.BANK_ACCOUNT));
        MAIL.matcher(text).results().forEach(hit -> add(found, hit, 0, Kind.MAIL));
        PHONE.matcher(text).results().forEach(hit -> add(found, hit, 0, Kind.PHONE));
        TITLED.matcher(text).results().forEach(hit -> add(found, hit, 1, Kind.NAME));
        PAIR.matcher(text).results().forEach(hit -> add(found, hit, 0, Kind.NAME));
        found.sort(Comparator.comparingInt(Span::from));
        return found;
    }

    /** The text with each of these replaced by an ellipsis. */
    public static String clean(String text) {
        var cleaned = new StringBuilder();
        int at = 0;
        for (Span span : scan(text)) {
            cleaned.append(text, at, span.from()).append('…');
            at = span.to();
        }
        return cleaned.append(text, at, text.length()).toString();
    }

    private static void add(List<Span> found, MatchResult hit, int group, Kind kind) {
        var span = new Span(hit.start(group), hit.end(group), kind);
        if (found.stream().noneMatch(span::overlaps)) {
            found.add(span);
        }
    }

    /** The last two digits are 97 minus the rest modulo 97; those born from 2000 count a 2 before it. */
    static boolean isNational(String written) {
        String digits = written.replaceAll("\\D", "");
        long nine = Long.parseLong(digits.substring(0, 9));
        int check = Integer.parseInt(digits.substring(9));
        return 97 - nine % 97 == check || 97 - (2_000_000_000L + nine) % 97 == check;
    }
}
