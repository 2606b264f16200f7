package brussels.boost.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How somebody is accompanied to an agreed moment. @param papers codes of cards: what to bring */
public record NewTrip(@Nullable String leave, @Nullable String way, @Nullable String who, @Nullable String how, List<String> papers) {}
