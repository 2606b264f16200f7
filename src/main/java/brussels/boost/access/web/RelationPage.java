package brussels.boost.access.web;

import brussels.boost.access.MemberCard;
import brussels.boost.access.domain.relation.ShowRelation;
import brussels.boost.platform.id.MemberId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The relation, and the forms that change it.
 *
 * @param about whom a form is about, or null
 * @param typed what was typed in it
 */
public record RelationPage(String pid, boolean oneself, ShowRelation.Answer answer, @Nullable MemberCard about, Map<String, String> typed) {
    public String base() {
        return "/people/" + pid + "/relation";
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** The two lines written for somebody, if this reader may read them. */
    public List<ShowRelation.Brief> briefsFor(MemberId member) {
        return answer.briefs().stream().filter(brief -> brief.to().equals(member)).limit(1).toList();
    }

    /** Colleagues already in the circle who could take over. */
    public List<MemberCard> colleagues() {
        return answer.choosable();
    }
}
