package brussels.boost.platform.document;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Cuts a photo to a circle or to the corners of a card, small enough for paper, and drops whatever else the file carried. */
final class RoundPhoto {
    private static final int SIDE = 480;

    private RoundPhoto() {}

    static byte[] png(byte[] image, int radius) {
        try {
            BufferedImage photo = ImageIO.read(new ByteArrayInputStream(image));
            if (photo == null) throw new IllegalArgumentException("not a picture");
            var out = new ByteArrayOutputStream();
            ImageIO.write(round(photo, radius), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage round(BufferedImage photo, int radius) {
        int side = Math.min(photo.getWidth(), photo.getHeight());
        int x = (photo.getWidth() - side) / 2;
        int y = (photo.getHeight() - side) / 2;
        var circle = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        var graphics = circle.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        double arc = SIDE * radius / 100.0;
        graphics.setColor(Color.WHITE);
        graphics.fill(new RoundRectangle2D.Double(0, 0, SIDE, SIDE, arc, arc));
        graphics.setComposite(AlphaComposite.SrcAtop);
        graphics.drawImage(photo, 0, 0, SIDE, SIDE, x, y, x + side, y + side, null);
        graphics.dispose();
        return circle;
    }
}
