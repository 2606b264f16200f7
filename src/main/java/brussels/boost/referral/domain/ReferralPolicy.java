package brussels.boost.referral.domain;

import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.platform.security.Refusal;
import brussels.boost.referral.ReferralStatus;
import brussels.boost.referral.Way;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who may do what with a request; what the person opened comes first and is checked before this. */
public final class ReferralPolicy {
    private static final int LONGEST = 2000;
    private static final int MOST_SERVICES = 5;

    private ReferralPolicy() {}

    /** Whoever may write the person's steps asks for them; it takes a link, which is the circle's. */
    public static boolean maySend(PatientAccess patient) {
        return patient.mayWrite(Family.STEPS) && patient.mayWrite(Family.CIRCLE);
    }

    static void checkSend(PatientAccess patient) {
        if (!maySend(patient)) {
            throw Refusal.forbidden("referral.refusal.notOpen");
        }
    }

    /** The person chooses; whoever asked for them writes their choice down. */
    public static boolean mayChoose(Referral referral, Ask ask) {
        return referral.chosen() == null && ask.status() == ReferralStatus.ACCEPTED;
    }

    public static boolean mayWithdraw(Ask ask) {
        return ask.status().mayBecome(ReferralStatus.CANCELLED);
    }

    /** Something that is over is asked again, here or elsewhere, by a new ask that goes on from it. */
    public static boolean mayAskAgain(Referral referral, Ask ask) {
        return ask.status().over() && ask.status() != ReferralStatus.COMPLETED && referral.asks().stream().noneMatch(other -> ask.id().equals(other.after()));
    }

    public static boolean mayReply(Ask ask) {
        return ask.asksBack();
    }

    public static boolean maySayOutcome(Referral referral) {
        return referral.asks().stream().anyMatch(ask -> ask.status().over() || ask.status() == ReferralStatus.IN_PROGRESS);
    }

    /** What the service said, heard on the telephone and noted. */
    public static List<ReferralStatus> mayNote(Ask ask) {
        return ask.status().next().stream().filter(ReferralStatus::saidByService).toList();
    }

    /** Who the person is, said on the telephone: to the chosen service, as long as it is not over. */
    public static boolean mayTell(Referral referral, Ask ask) {
        return ask.id().equals(referral.chosen()) && ask.status() != ReferralStatus.REQUESTED && !ask.status().over();
    }

    /** Whoever reads or hears who the person is says their name, their function, and whether secrecy binds them. */
    static boolean bound(Reader reader) {
        var wrong = new LinkedHashMap<String, String>();
        if (reader.name().isBlank()) {
            wrong.put("name", "referral.reader.name.missing");
        }
        if (reader.function().isBlank()) {
            wrong.put("function", "referral.reader.function.missing");
        }
        Boolean bound = reader.bound();
        if (bound == null) {
            wrong.put("bound", "referral.reader.bound.missing");
        }
        if (bound == null || !wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        return bound;
    }

    static void checkNext(ReferralStatus from, ReferralStatus to) {
        if (!from.mayBecome(to)) {
            throw Refusal.absent("referral.refusal.moved");
        }
    }

    static void check(SendReferral.Request request) {
        var wrong = new LinkedHashMap<String, String>();
        words(request.words(), "words", wrong);
        if (request.targets().isEmpty() || request.targets().size() > MOST_SERVICES) {
            wrong.put("service", request.targets().isEmpty() ? "referral.service.missing" : "referral.service.tooMany");
        }
        request.targets().stream().filter(target -> target.way() == Way.LINK && !isMail(target.mail()))
                .forEach(target -> wrong.put("mail-" + target.service(), "referral.mail.missing"));
        if (request.identity().name().isBlank()) {
            wrong.put("name", "referral.name.missing");
        }
        if (request.agreement() == null) {
            wrong.put("agreedBy", "referral.agreement.missing");
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
    }

    static void target(SendReferral.Target target) {
        if (target.way() == Way.LINK && !isMail(target.mail())) {
            throw Refusal.invalid("mail-" + target.service(), "referral.mail.missing");
        }
    }

    static void words(@Nullable String text, String field) {
        var wrong = new LinkedHashMap<String, String>();
        words(text, field, wrong);
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
    }

    private static void words(@Nullable String text, String field, Map<String, String> wrong) {
        if (text == null || text.isBlank()) {
            wrong.put(field, "referral.words.missing");
        } else if (text.length() > LONGEST) {
            wrong.put(field, "referral.words.tooLong");
        }
    }

    static boolean isMail(@Nullable String text) {
        return text != null && text.strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    }
}
