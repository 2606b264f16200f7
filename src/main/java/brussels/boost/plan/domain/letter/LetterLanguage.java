package brussels.boost.plan.domain.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The languages a letter is written in, with the few words every letter has. */
public enum LetterLanguage {
    FR("fr", "Bruxelles, le ", "Vos références\u00a0: ", "Signature\u00a0:", "«\u00a0", "\u00a0»", "Données fictives"),
    NL("nl", "Brussel, ", "Uw kenmerk: ", "Handtekening:", "“", "”", "Fictieve gegevens");

    private final String tag;
    private final String place;
    private final String reference;
    private final String signature;
    private final String opens;
    private final String closes;
    private final String fictional;

    LetterLanguage(String tag, String place, String reference, String signature, String opens, String closes, String fictional) {
        this.tag = tag;
        this.place = place;
        this.reference = reference;
        this.signature = signature;
        this.opens = opens;
        this.closes = closes;
        this.fictional = fictional;
    }

    public static LetterLanguage of(String tag) {
        return tag.equals("nl") ? NL : FR;
    }

    public String tag() {
        return tag;
    }

    public String reference() {
        return reference;
    }

    public String signature() {
        return signature;
    }

    public String fictional() {
        return fictional;
    }

    public String quoted(String words) {
        return opens + words + closes;
    }

    String dated(LocalDate day) {
        return place + day(day);
    }

    String day(LocalDate day) {
        String text = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag(tag)).format(day);
        return this == FR && day.getDayOfMonth() == 1 ? text.replaceFirst("^1 ", "1er ") : text;
    }
}
