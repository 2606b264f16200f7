package brussels.boost.dialogue.domain;

import brussels.boost.platform.document.Picture;
import brussels.boost.platform.document.PrintedWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The blank sheet as its template reads it: every word in the person's language, then in French. */
public record BlankSheetView(String language, PrintedWords own, @Nullable PrintedWords french, Picture mark, Picture place, Picture smallPlace,
        Picture calendar, Picture telephone, List<Integer> frames) {}
