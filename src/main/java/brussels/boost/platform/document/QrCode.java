package brussels.boost.platform.document;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** A QR code as one crisp path: no raster, no script, sharp at any size. */
public final class QrCode {
    private static final int QUIET = 4;

    private QrCode() {}

    /** @param url what a phone opens @return an SVG with the quiet zone of four modules that ISO/IEC 18004 asks for */
    public static String svg(String url) {
        try {
            ByteMatrix modules = Encoder.encode(url, ErrorCorrectionLevel.M).getMatrix();
            int side = modules.getWidth() + 2 * QUIET;
            return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side + "\" width=\"" + side * 8 + "\" height=\"" + side * 8
                    + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + side + "v" + side + "H0z\"/><path fill=\"#2A1B27\" d=\""
                    + path(modules) + "\"/></svg>";
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    /** One rectangle per horizontal run of dark modules. */
    private static String path(ByteMatrix modules) {
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int start = x;
                while (x < modules.getWidth() && modules.get(x, y) == 1) x++;
                if (x > start) path.append('M').append(start + QUIET).append(' ').append(y + QUIET).append('h').append(x - start).append("v1h").append(start - x).append('z');
            }
        }
        return path.toString();
    }
}
