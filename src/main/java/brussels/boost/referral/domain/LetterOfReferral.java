package brussels.boost.referral.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

/** What the printed page shows. @param words the letter's own words, by their key, in its language */
public record LetterOfReferral(Ask ask, Content content, String address, String qr, Function<String, String> words, String helpPhone, LocalDate dated,
        boolean fictional) {
    public String word(String key) {
        return words.apply(key);
    }

    /** The day, as the letter's language says it. */
    public String day() {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of(ask.language())).format(dated);
    }

    /** Who asks, in one line. */
    public String sender() {
        Sender sender = content.sender();
        String trade = sender.trade().isEmpty() ? "" : ", " + words.apply("trade." + sender.trade());
        return sender.known() ? sender.name() + trade + (sender.organisation().isEmpty() ? "" : ", " + sender.organisation()) : word("referral.letter.themself");
    }
}
