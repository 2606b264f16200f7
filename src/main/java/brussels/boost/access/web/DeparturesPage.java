package brussels.boost.access.web;

import brussels.boost.access.Hat;
import brussels.boost.access.domain.relation.ReadDepartures.Line;
import brussels.boost.access.domain.relation.ReadDepartures;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Those who left their organisation. @param wrong the one whose form was refused */
public record DeparturesPage(String pid, boolean oneself, ReadDepartures.Answer answer, String wrong) {
    public List<Line> open() {
        return answer.lines().stream().filter(line -> line.outcome() == null).toList();
    }

    public List<Line> decided() {
        return answer.lines().stream().filter(line -> line.outcome() != null).toList();
    }

    public static String organisation(Page page, @Nullable String fr, @Nullable String nl) {
        String name = page.lang().equals("nl") ? nl : fr;
        return name == null ? page.t("departure.organisation") : name;
    }

    /** Keep them elsewhere, take somebody else, or leave it there: never chosen beforehand. */
    public List<Choice> choices(Page page, Line line) {
        String who = line.member().name();
        List<Choice> choices = new ArrayList<>();
        for (Hat hat : line.elsewhere()) {
            choices.add(new Choice("keep:" + hat.id(), page.t("departure.keep", who, organisation(page, hat.organisationFr(), hat.organisationNl())),
                    page.t("departure.keep.hint")));
        }
        answer.others().forEach(member -> choices.add(new Choice("instead:" + member.id(),
                page.t(line.member().referent() ? "departure.instead.referent" : "departure.instead", member.name()), page.t("departure.instead.hint", who))));
        choices.add(new Choice("end", page.t("departure.end"), page.t(oneself ? "departure.end.hint.self" : "departure.end.hint")));
        return choices;
    }
}
