package brussels.boost.seeking.web;

import brussels.boost.seeking.Willing;
import brussels.boost.territory.Commune;
import java.util.List;
import java.util.Set;

/** What a professional says of themself to those who look. @param until as typed */
public record WillingPage(Willing said, List<Commune> communes, String until) {
    public Set<String> districts() {
        return Set.copyOf(said.districts());
    }
}
