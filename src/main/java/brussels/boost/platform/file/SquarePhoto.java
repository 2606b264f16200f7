package brussels.boost.platform.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** The middle of a drawing or photo as a square JPEG, small enough to travel inside a page. */
public final class SquarePhoto {
    private SquarePhoto() {}

    /** @param picture one that {@link Pictures} made @param side in pixels */
    public static byte[] jpeg(byte[] picture, int side) {
        try {
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(picture));
            if (read == null) throw new IllegalArgumentException("not a picture");
            int middle = Math.min(read.getWidth(), read.getHeight());
            BufferedImage square = read.getSubimage((read.getWidth() - middle) / 2, (read.getHeight() - middle) / 2, middle, middle);
            // halved as long as it can be: one large step would leave most of its points out
            for (int half = middle / 2; half >= side; half /= 2) square = drawn(square, half);
            var out = new ByteArrayOutputStream();
            ImageIO.write(drawn(square, side), "jpeg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage drawn(BufferedImage read, int side) {
        var square = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = square.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(read, 0, 0, side, side, null);
        pen.dispose();
        return square;
    }
}
