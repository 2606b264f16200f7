package brussels.boost.access.web;

import brussels.boost.access.MemberCard;
import brussels.boost.access.domain.overview.OverviewPolicy.How;
import brussels.boost.access.domain.overview.ReadOverview;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Naming who keeps the overview. @param who PERSON, NOBODY or a member @param how the person said so */
public record OverviewPage(String pid, boolean oneself, ReadOverview.Form form, String who, String how, boolean willing) {
    /** The person first, then those who are here; nobody only when it changes something. */
    public List<Choice> whom(Page page) {
        List<Choice> all = new ArrayList<>();
        all.add(Choice.of("PERSON", oneself ? page.t("overview.me") : page.t("overview.person", form.name())));
        form.members().forEach(member -> all.add(new Choice(member.id().toString(), member.name(), part(page, member))));
        if (form.now() != null) {
            all.add(Choice.of("NOBODY", page.t("overview.nobody")));
        }
        return all;
    }

    public List<Choice> ways(Page page) {
        return Arrays.stream(How.values()).filter(one -> one != How.ON_SCREEN).map(one -> Choice.of(one.name(), page.t("overview.how." + one))).toList();
    }

    public Set<String> chosen() {
        return Set.of(who);
    }

    public Set<String> said() {
        return Set.of(how);
    }

    private static String part(Page page, MemberCard member) {
        String part = member.part();
        return part != null ? part : page.t(member.trade() == null ? "circle.kind." + member.kind() : "trade." + member.trade());
    }
}
