package brussels.boost.referral.web;

import brussels.boost.referral.domain.ReadReferrals;
import brussels.boost.referral.domain.Referral;
import java.util.List;

/** Everything asked for one person. @param word of four that is shown alone, or empty */
public record ReferralsPage(String pid, boolean oneself, ReadReferrals.All all, String word) {
    public String base() {
        return "/people/" + pid + "/referrals";
    }

    public List<Referral> shown() {
        return all.referrals().stream().filter(referral -> word.isEmpty() || WordOf.of(referral).equals(word)).toList();
    }

    /** The words there is something under, each once. */
    public List<String> words() {
        return all.referrals().stream().map(WordOf::of).distinct().toList();
    }
}
