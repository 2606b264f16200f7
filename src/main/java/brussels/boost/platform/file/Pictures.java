package brussels.boost.platform.file;

import brussels.boost.platform.security.Refusal;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Takes PNG and JPEG, known by their content, and draws them again at most {@value #LONGEST} pixels long. Two at a
 * time, and large ones read in steps, so that pictures never take the memory of the pages.
 */
public final class Pictures {
    private static final int LONGEST = 1600;
    /** A phone takes 12 to 50 million pixels; beyond this it is not a photo somebody took. */
    private static final long MOST_PIXELS = 120_000_000;
    private static final Set<String> ALLOWED = Set.of("png", "jpeg");
    private static final Semaphore PERMITS = new Semaphore(2);

    static {
        ImageIO.setUseCache(false);
    }

    private Pictures() {}

    /** @param field the form's field, named in the refusal */
    public static CleanPicture clean(byte[] upload, String field) {
        PERMITS.acquireUninterruptibly();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(upload))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw Refusal.invalid(field, "file.notAPicture");
            }
            ImageReader reader = readers.next();
            String format = reader.getFormatName().toLowerCase(Locale.ROOT);
            if (!ALLOWED.contains(format)) {
                throw Refusal.invalid(field, "file.notAPicture");
            }
            try {
                reader.setInput(in, true, true);
                return drawn(read(reader, field), Orientation.of(upload), format);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException _) {
            // the decoder's own words may quote the content
            throw Refusal.invalid(field, "file.broken");
        } finally {
            PERMITS.release();
        }
    }

    private static BufferedImage read(ImageReader reader, String field) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw Refusal.invalid(field, "file.tooLarge");
        }
        ImageReadParam how = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / (2 * LONGEST));
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    private static CleanPicture drawn(BufferedImage read, Orientation orientation, String format) throws IOException {
        boolean photo = format.equals("jpeg");
        double scale = Math.min(1, (double) LONGEST / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        var clean = new BufferedImage(orientation.turned() ? height : width, orientation.turned() ? width : height,
                photo ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = clean.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        if (photo) {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, clean.getWidth(), clean.getHeight());
        }
        AffineTransform upright = orientation.upright(width, height);
        upright.scale((double) width / read.getWidth(), (double) height / read.getHeight());
        pen.drawImage(read, upright, null);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        if (!ImageIO.write(clean, format, out)) {
            throw new IOException("no writer");
        }
        return new CleanPicture(out.toByteArray(), "image/" + format);
    }
}
