package brussels.boost.referral.domain.gaps;

import brussels.boost.access.Tries;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.referral.GapKind;
import brussels.boost.referral.NewGap;
import brussels.boost.referral.NewReport;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody says what is lacking, in one sentence; and hears what became of it, known or behind a code. */
@Component
public class TellGap {
    private static final Actor DOOR = Actor.Job.named("gap-reply");
    private static final String PURPOSE = "gap-reply";
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST_FROM_ONE_ADDRESS = 20;
    /** No letter that looks like a figure: the code is written on paper. 31^12 is 59 bits, behind a throttled door. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ2345678";
    private static final int CODE_LENGTH = 12;

    private final Transactions transactions;
    private final GapStore gaps;
    private final ThemeStore themes;
    private final Tries tries;
    private final BrusselsTime time;
    private final SecureRandom random = new SecureRandom();

    TellGap(Transactions transactions, GapStore gaps, ThemeStore themes, Tries tries, BrusselsTime time) {
        this.transactions = transactions;
        this.gaps = gaps;
        this.themes = themes;
        this.tries = tries;
        this.time = time;
    }

    /** Who hears what became of it. */
    public enum Hear {
        /** On one's own home page. */
        ME,
        /** With a code; nobody knows who told it. */
        CODE,
        NOBODY
    }

    /** Something is lacking, and who hears what becomes of it. */
    public record Request(NewReport report, Hear hear) {}

    /** @param theme null as long as nothing was opened */
    public record Answer(@Nullable Theme theme) {}

    /** @return the code, for whoever wants to stay unknown */
    public Optional<String> tell(Actor actor, Request request) {
        GapPolicy.mayTell(actor);
        NewReport report = request.report();
        String words = GapPolicy.sentence(report.words(), "words", GapPolicy.LONGEST_WORDS);
        if (report.need() == null) {
            throw Refusal.invalid("need", "gaps.refusal.need");
        }
        String code = request.hear() == Hear.CODE ? code() : null;
        AccountId reporter = request.hear() == Hear.ME ? actor.account() : null;
        var gap = new NewGap(report.id(), report.waits() ? GapKind.WAIT : GapKind.REPORTED, List.of(report.need()), report.unit(), null, null, null);
        transactions.write(actor, () -> gaps.add(gap, time.today(), new GapStore.More(List.of(), words, reporter, code == null ? null : hash(code))));
        return Optional.ofNullable(code);
    }

    /** Without account. Empty when no report has this code. @param from the address that asks, kept as a keyed count only */
    public Optional<Answer> reply(String code, String from) {
        return transactions.write(DOOR, () -> {
            if (tries.over(PURPOSE, from, MOST_FROM_ONE_ADDRESS, WINDOW)) {
                throw Refusal.invalid("code", "gaps.refusal.tooOften");
            }
            byte[] hash = hash(code);
            if (!themes.known(hash)) {
                tries.missed(PURPOSE, from, WINDOW);
                return Optional.<Answer>empty();
            }
            return Optional.of(new Answer(themes.ofReply(hash).orElse(null)));
        });
    }

    private String code() {
        var code = new StringBuilder();
        for (int at = 0; at < CODE_LENGTH; at++) {
            code.append(at > 0 && at % 4 == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    private static byte[] hash(String code) {
        try {
            String plain = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-8]", "");
            return MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
