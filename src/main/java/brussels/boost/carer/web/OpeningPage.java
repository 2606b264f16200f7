package brussels.boost.carer.web;

import brussels.boost.carer.domain.Fact;
import java.util.List;

/** Before there is a space: what it is, who does not see it, and one button. */
public record OpeningPage(List<Fact> facts, String name, String phone, boolean young) {
    public List<Fact> promises() {
        return facts.stream().filter(one -> one.kind() == Fact.Kind.YOUNG).toList();
    }
}
