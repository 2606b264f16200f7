package brussels.boost.referral.web;

import brussels.boost.directory.ServiceCard;
import brussels.boost.referral.domain.SendReferral;
import java.util.List;

/** Exactly what would be sent, before it is. */
public record ReferralPreviewPage(String pid, boolean oneself, SendReferral.Preview preview, ReferralForm form) {
    public String base() {
        return "/people/" + pid + "/referrals";
    }

    public SentPage sent() {
        return new SentPage(preview.content(), preview.content().words());
    }

    /** What looks like a name or a number in the need. */
    public List<String> marks() {
        return preview.marks().stream().map(span -> form.text("words").substring(span.from(), span.to())).distinct().toList();
    }

    public String way(ServiceCard card) {
        return ReferralForm.way(form.text("way-" + card.id())).name();
    }
}
