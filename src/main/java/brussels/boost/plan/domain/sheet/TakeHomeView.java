package brussels.boost.plan.domain.sheet;

import brussels.boost.plan.TakeHomeSheet;
import brussels.boost.platform.document.Picture;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sheet as its template reads it: pictures found, words in the order they are printed. */
public record TakeHomeView(String language, String title, String about, String maker, Picture mark, @Nullable Line fictional, Picture me,
        String name, List<Line> dates, List<Matter> matters, Picture calendar, List<Line> appointment, Picture telephone,
        TakeHomeSheet.Phone phone, Picture pin, List<TakeHomeSheet.Place> places, Picture qr, Picture loudspeaker) {

    /** Words in one language. @param first whether they are in the person's language */
    public record Line(String language, String direction, String words, boolean first) {}

    /** One frame. */
    public record Matter(Picture picture, List<Line> words, List<Small> goals, @Nullable Small step, List<Face> helpers) {}

    /** The small step, or a goal, in its frame. */
    public record Small(@Nullable Picture picture, List<Line> words) {}

    /** Who helps. */
    public record Face(String name, Picture picture) {}
}
