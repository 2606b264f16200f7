package brussels.boost.platform.file;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a phone was held, read from a JPEG's Exif tag 0x0112 (CIPA DC-008) before the tag is thrown away with all the
 * others; without it a portrait would lie on its side.
 *
 * @param tag 1 to 8
 */
record Orientation(int tag) {
    private static final Orientation UPRIGHT = new Orientation(1);

    static Orientation of(byte[] jpeg) {
        try {
            return find(ByteBuffer.wrap(jpeg));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException _) {
            return UPRIGHT;
        }
    }

    private static Orientation find(ByteBuffer in) {
        if ((in.getShort() & 0xFFFF) != 0xFFD8) {
            return UPRIGHT;
        }
        while (true) {
            int marker = in.getShort() & 0xFFFF;
            int start = in.position();
            int length = in.getShort() & 0xFFFF;
            if (marker == 0xFFDA || (marker & 0xFF00) != 0xFF00) {
                return UPRIGHT;
            }
            if (marker == 0xFFE1 && in.getInt() == 0x45786966) {
                return inExif(in.slice(start + 8, length - 8));
            }
            in.position(start + length);
        }
    }

    private static Orientation inExif(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            if ((tiff.getShort(entry) & 0xFFFF) == 0x0112) {
                int tag = tiff.getShort(entry + 8) & 0xFFFF;
                return tag >= 1 && tag <= 8 ? new Orientation(tag) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean turned() {
        return tag >= 5;
    }

    /** Turns and mirrors a picture of this size so that it stands upright with its corner at the origin. */
    AffineTransform upright(double width, double height) {
        return switch (tag) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
