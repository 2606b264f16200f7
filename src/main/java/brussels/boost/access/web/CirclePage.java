package brussels.boost.access.web;

import brussels.boost.access.MemberCard;
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

    public String kind(MemberCard member) {
        return Rings.kind(member, answer.now().toLocalDate());
    }

    /** The languages a member speaks, as the reader names them; nothing when they did not say. */
    public String speaks(Page page, MemberCard member) {
        return member.account() == null ? "" : answer.speaks().getOrDefault(member.account(), List.of()).stream()
                .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(Locale.of(page.lang()))).distinct().collect(Collectors.joining(", "));
    }

    /** Those who can be called, reachable ones first; nobody who has not come yet. */
    public List<MemberCard> callable() {
        return answer.members().stream()
                .filter(member -> member.phone() != null && member.hereOn(answer.now().toLocalDate()))
                .sorted(Comparator.comparing((MemberCard member) -> !reachable(member)))
                .toList();
    }

    /** Their best hours are now. */
    public boolean reachable(MemberCard member) {
        var hours = member.hours();
        return hours != null && hours.contains(answer.now());
    }
}
