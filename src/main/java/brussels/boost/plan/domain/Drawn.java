package brussels.boost.plan.domain;

import brussels.boost.platform.file.CleanPicture;
import brussels.boost.platform.file.Pictures;
import org.jspecify.annotations.Nullable;

/** What a form sends in place of words: a drawing, or a photo, which goes first. Made again by us before any transaction. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Drawn(byte[] drawing, byte[] photo) {
    public static final Drawn NOTHING = new Drawn(new byte[0], new byte[0]);

    @Nullable CleanPicture clean() {
        return photo.length > 0 ? Pictures.clean(photo, "photo") : drawing.length > 0 ? Pictures.clean(drawing, "drawing") : null;
    }
}
