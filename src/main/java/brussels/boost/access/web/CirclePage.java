package brussels.boost.access.web;

import brussels.boost.access.MemberCard;
import brussels.boost.access.Overview;
import brussels.boost.access.Rights;
import brussels.boost.access.domain.circle.ShowCircle;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.web.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The circle, and the list of whom to call now. */
public record CirclePage(PersonId person, boolean oneself, ShowCircle.Answer answer) {
    public String base() {
        return "/people/" + person + "/circle";
    }

    public Rings rings() {
        return Rings.of(answer.members(), answer.now().toLocalDate());
    }

    public Rights held(MemberCard member) {
        return answer.held().getOrDefault(member.id(), Rights.Template.NOTHING.rights());
    }

    /** What a member reads, or will once they said yes. */
    public String sees(Page page, MemberCard member) {
        if (!member.reads()) {
            return page.t("circle.sees.noAccount");
        }
        Rights rights = held(member);
        boolean asked = member.state() == MemberCard.State.ASKED;
        return !asked ? FamilyText.of(page, rights) : rights.nothing() ? page.t("circle.sees.asked.nothing") : page.t("circle.sees.asked", FamilyText.of(page, rights));
    }

    public String kind(MemberCard member) {
        return Rings.kind(member, answer.now().toLocalDate());
    }

    /** The languages a member speaks, as the reader names them; nothing when they did not say. */
    public String speaks(Page page, MemberCard member) {
        return member.account() == null ? "" : answer.speaks().getOrDefault(member.account(), List.of()).stream()
                .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(Locale.of(page.lang()))).distinct().collect(Collectors.joining(", "));
    }

    /** Who keeps the overview, in one sentence. */
    public String overview(Page page) {
        var said = answer.overview();
        if (said == null) {
            return page.t("overview.said.none");
        }
        if (oneself && said.standing() == Overview.Standing.PERSON) {
            return page.t("own.overview.PERSON");
        }
        String who = said.who();
        return page.t("overview.said." + said.standing(), who == null ? answer.name() : who);
    }

    /** Those who can be called, who keeps the overview first, then those reachable now; nobody who has not come yet. */
    public List<MemberCard> callable() {
        return answer.members().stream()
                .filter(member -> member.phone() != null && member.hereOn(answer.now().toLocalDate()))
                .sorted(Comparator.comparing((MemberCard member) -> !member.keepsOverview()).thenComparing(member -> !reachable(member)))
                .toList();
    }

    /** Their best hours are now. */
    public boolean reachable(MemberCard member) {
        var hours = member.hours();
        return hours != null && hours.contains(answer.now());
    }
}
