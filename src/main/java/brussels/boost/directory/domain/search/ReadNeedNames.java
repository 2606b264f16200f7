package brussels.boost.directory.domain.search;

import brussels.boost.directory.NeedName;
import brussels.boost.directory.NeedNames;
import java.util.List;
import org.springframework.stereotype.Component;

/** Names needs as the index knows them. */
@Component
class ReadNeedNames implements NeedNames {
    private final IndexKeeper keeper;

    ReadNeedNames(IndexKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public List<NeedName> all() {
        return keeper.index().lexicon().terms().stream()
                .map(term -> new NeedName(term.code(), term.parent(), term.name("fr"), term.name("nl"), term.name("en"))).toList();
    }
}
