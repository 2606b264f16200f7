package brussels.boost.seeking.domain;

import brussels.boost.person.SpokenLanguages;
import brussels.boost.platform.security.Refusal;
import brussels.boost.seeking.NewAsk;
import brussels.boost.seeking.Willing;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of asking and of being asked, pure. */
public final class SeekingPolicy {
    /** Trades somebody may wish for; the names are {@code trade.<code>}. */
    public static final List<String> TRADES = List.of("nurse", "socialWorker", "gp", "pharmacist", "physiotherapist", "homeHelp",
            "occupationalTherapist", "psychologist", "mediator");
    static final int LONGEST = 300;

    private SeekingPolicy() {}

    /** What is kept: stripped, known codes only, and agreed to. */
    static NewAsk clean(NewAsk ask) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (ask.name().isBlank() || ask.name().length() > 80) {
            wrong.put("name", "seeking.refusal.name");
        }
        if (ask.reach().isBlank() || ask.reach().length() > 160) {
            wrong.put("reach", "seeking.refusal.reach");
        }
        String sentence = blankToNull(ask.sentence());
        if (sentence != null && sentence.length() > LONGEST) {
            wrong.put("sentence", "seeking.refusal.sentence");
        }
        if (!ask.agreed()) {
            wrong.put("agreed", "seeking.refusal.agreed");
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return new NewAsk(ask.id(), ask.name().strip(), ask.reach().strip(), sentence, SpokenLanguages.known(ask.languages()),
                blankToNull(ask.district()), trade(ask.trade()), ask.gender(), blankToNull(ask.near()), true, ask.screen());
    }

    static Willing clean(Willing said, LocalDate today) {
        Map<String, String> wrong = new LinkedHashMap<>();
        List<String> languages = SpokenLanguages.known(said.languages());
        if (said.visible() && languages.isEmpty()) {
            wrong.put("languages", "seeking.refusal.languages");
        }
        if (said.visible() && said.sentence().isBlank() || said.sentence().length() > LONGEST) {
            wrong.put("sentence", "seeking.refusal.own");
        }
        LocalDate until = said.pausedUntil();
        if (until != null && until.isBefore(today)) {
            wrong.put("until", "seeking.refusal.until");
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return new Willing(trade(said.trade()), said.gender(), languages, said.districts().stream().limit(30).toList(),
                said.sentence().strip(), said.visible(), until);
    }

    /** Whether how to reach somebody is a number a telephone dials. */
    static boolean isPhone(String reach) {
        return reach.replaceAll("[\\s./()-]", "").matches("\\+?\\d{8,15}");
    }

    /** Whether it is an address a mail reaches. */
    static boolean isMail(String reach) {
        return reach.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    }

    static @Nullable String trade(@Nullable String code) {
        return code != null && TRADES.contains(code) ? code : null;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
