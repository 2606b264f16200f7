package brussels.boost.referral.web;

import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import brussels.boost.referral.ReferralStatus;
import brussels.boost.referral.domain.AnswerReferral;
import brussels.boost.referral.domain.BehindLink;
import brussels.boost.referral.domain.Content;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The page of a request for the service asked.
 *
 * @param typed what came back with something wrong
 */
public record LinkPage(LinkReader reader, AnswerReferral.Page page, Map<String, String> typed) {
    public String base() {
        return reader.base();
    }

    public boolean partner() {
        return reader.partner();
    }

    /** The link may have gone astray: who reads the name says the code first. */
    public boolean asksCode() {
        return !reader.bound();
    }

    public BehindLink one() {
        return page.one();
    }

    public SentPage sent() {
        Content content = Objects.requireNonNull(one().content());
        return new SentPage(content, content.words());
    }

    public boolean may(String status) {
        return one().status().mayBecome(ReferralStatus.valueOf(status));
    }

    /** Said yes, and nobody chose yet. */
    public boolean waitsForChoice() {
        return one().status() == ReferralStatus.ACCEPTED && !one().chosen();
    }

    public boolean mayKnow() {
        return one().chosen() && !one().status().over() && one().status() != ReferralStatus.REQUESTED;
    }

    public List<Choice> reasons(Page shown) {
        return page.reasons().stream().map(reason -> Choice.of(reason.code(), reason.label(shown.lang()))).toList();
    }

    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }
}
