package brussels.boost.carer.web;

import brussels.boost.carer.domain.Fact;
import brussels.boost.carer.domain.ReadSpace;
import brussels.boost.carer.domain.Space.Recognition;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Recognition as a carer: where it stands, until when, and what the law says, with the source of each sentence. */
public record RightsPage(ReadSpace.Rights rights) {
    public Recognition now() {
        return rights.space().recognition();
    }

    public List<Fact> facts() {
        return rights.facts().stream().filter(one -> one.kind() == Fact.Kind.RIGHT).toList();
    }

    public List<Choice> kinds(Page page) {
        return Arrays.stream(Recognition.Kind.values()).map(kind -> Choice.of(kind.name(), page.t("carer.recognition." + kind.name()))).toList();
    }

    public String until() {
        LocalDate until = now().until();
        return until == null ? "" : until.toString();
    }
}
