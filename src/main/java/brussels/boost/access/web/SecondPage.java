package brussels.boost.access.web;

import brussels.boost.access.domain.signin.PassSecondDoor;
import brussels.boost.platform.document.Picture;
import brussels.boost.platform.document.QrCode;
import org.jspecify.annotations.Nullable;

/**
 * The second door, and the page that sets the generator up.
 *
 * @param toScan a new secret, or null when a code is asked
 * @param next where to go afterwards
 */
public record SecondPage(PassSecondDoor.@Nullable NewSecret toScan, String next) {
    /** The address of the QR code's picture. */
    public String picture(String label) {
        PassSecondDoor.NewSecret secret = java.util.Objects.requireNonNull(toScan);
        return Picture.svg(QrCode.svg(secret.address()), label).address();
    }
}
