package brussels.boost.access.domain;

import brussels.boost.platform.file.Pictures;
import brussels.boost.platform.file.SquarePhoto;
import java.util.Base64;

/** A photo of somebody, drawn again twice: large enough for paper, and small enough to stand in a page. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Photo(byte[] large, byte[] face) {
    private static final int LARGE = 480;
    private static final int FACE = 96;

    /** Refuses what is no picture; what the file carried besides it is gone. Outside any transaction. */
    public static Photo of(byte[] upload) {
        byte[] clean = Pictures.clean(upload, "photo").bytes();
        byte[] large = SquarePhoto.jpeg(clean, LARGE);
        return new Photo(large, SquarePhoto.jpeg(large, FACE));
    }

    /** The picture itself as an address: no other request, nothing for a browser to keep. */
    public static String address(byte[] jpeg) {
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg);
    }
}
