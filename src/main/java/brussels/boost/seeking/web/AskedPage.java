package brussels.boost.seeking.web;

import brussels.boost.platform.web.Page;
import brussels.boost.seeking.domain.AnswerAsk;
import brussels.boost.seeking.domain.Ask;
import brussels.boost.territory.Commune;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Those who ask this professional; without identity, until they say yes. */
public record AskedPage(AnswerAsk.Asked asked, List<Commune> communes) {
    public @Nullable String district(Page page, Ask ask) {
        return name(page, communes, ask.district());
    }

    static @Nullable String name(Page page, List<Commune> communes, @Nullable String code) {
        return communes.stream().flatMap(commune -> Stream.concat(Stream.of(commune.unit()), commune.districts().stream()))
                .filter(unit -> unit.code().equals(code)).map(unit -> unit.name(page.lang())).findFirst().orElse(null);
    }
}
