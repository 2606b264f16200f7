package brussels.boost.directory;

import brussels.boost.platform.security.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the directory may say to the world: no line that is for professionals only, nobody's name. Asked by its editors; inside a transaction. */
public interface Published {
    /** In the order of their ids. @param after the last one of the page before; null for the first page */
    List<PublishedEntry> entries(Actor actor, @Nullable ServiceId after, int limit);

    /** Where it is from, with what their licences ask for. */
    List<PublishedSource> sources(Actor actor);

    List<PublishedNeed> needs(Actor actor);
}
