package brussels.boost.plan.domain;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** The middle of a drawing or photo, small enough to travel inside the sheet's page to a telephone. */
final class SheetPhoto {
    private static final int SIDE = 480;

    private SheetPhoto() {}

    static byte[] small(byte[] picture) {
        try {
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(picture));
            if (read == null) throw new IllegalArgumentException("not a picture");
            var out = new ByteArrayOutputStream();
            ImageIO.write(square(read), "jpeg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage square(BufferedImage read) {
        int side = Math.min(read.getWidth(), read.getHeight());
        int x = (read.getWidth() - side) / 2;
        int y = (read.getHeight() - side) / 2;
        var square = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = square.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, SIDE, SIDE);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(read, 0, 0, SIDE, SIDE, x, y, x + side, y + side, null);
        pen.dispose();
        return square;
    }
}
