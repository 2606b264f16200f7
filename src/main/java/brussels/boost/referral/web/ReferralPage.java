package brussels.boost.referral.web;

import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import brussels.boost.referral.domain.Ask;
import brussels.boost.referral.domain.Outcome;
import brussels.boost.referral.domain.ReadReferrals;
import brussels.boost.referral.domain.Referral;
import brussels.boost.referral.domain.ReferralPolicy;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One request, with each service asked and what may be done next. */
public record ReferralPage(String pid, boolean oneself, ReadReferrals.One one) {
    public Referral referral() {
        return one.referral();
    }

    public String base() {
        return "/people/" + pid + "/referrals/" + referral().id();
    }

    public String ask(Ask ask) {
        return base() + "/asks/" + ask.id();
    }

    public SentPage sent() {
        return new SentPage(referral().content(), referral().content().words());
    }

    public boolean mayChoose(Ask ask) {
        return one.maySend() && ReferralPolicy.mayChoose(referral(), ask);
    }

    public boolean mayWithdraw(Ask ask) {
        return one.maySend() && ReferralPolicy.mayWithdraw(ask);
    }

    public boolean mayAskAgain(Ask ask) {
        return one.maySend() && ReferralPolicy.mayAskAgain(referral(), ask);
    }

    public boolean mayReply(Ask ask) {
        return one.maySend() && ReferralPolicy.mayReply(ask);
    }

    public boolean mayNote(Ask ask) {
        return one.maySend() && !oneself && !ReferralPolicy.mayNote(ask).isEmpty();
    }

    public boolean mayTell(Ask ask) {
        return one.maySend() && !oneself && ReferralPolicy.mayTell(referral(), ask);
    }

    public boolean maySayOutcome() {
        return one.maySend() && ReferralPolicy.maySayOutcome(referral());
    }

    public List<Choice> notes(Page page, Ask ask) {
        return ReferralPolicy.mayNote(ask).stream().map(status -> Choice.of(status.name(), page.t("referral.note." + status))).toList();
    }

    public List<Choice> reasons(Page page) {
        return one.reasons().stream().filter(reason -> reason.active() && reason.saidBy().equals("SERVICE")).map(reason -> Choice.of(reason.code(), reason.label(page.lang()))).toList();
    }

    public List<Choice> outcomes(Page page) {
        return Arrays.stream(Outcome.Answer.values()).map(answer -> Choice.of(answer.name(), page.t("referral.outcome." + answer))).toList();
    }

    public List<Choice> outcomesFrom(Page page) {
        return Arrays.stream(Outcome.From.values()).map(from -> Choice.of(from.name(), page.t("referral.outcome.from." + from))).toList();
    }

    public @Nullable String reason(Page page, Ask ask) {
        String code = ask.reason();
        return code == null ? null : one.reasons().stream().filter(reason -> reason.code().equals(code)).map(reason -> reason.label(page.lang())).findFirst().orElse(code);
    }

    public boolean chosen(Ask ask) {
        return ask.id().equals(referral().chosen());
    }
}
