package brussels.boost.platform.file;

/**
 * A picture drawn again by us from its pixels: no place, date, device or thumbnail of the original is left.
 *
 * @param mediaType {@code image/png} or {@code image/jpeg}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record CleanPicture(byte[] bytes, String mediaType) {
    /** Of a file's name. */
    public String ending() {
        return mediaType.equals("image/png") ? ".png" : ".jpg";
    }
}
