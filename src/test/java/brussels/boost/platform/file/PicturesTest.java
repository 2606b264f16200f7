package brussels.boost.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.platform.security.Refusal;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PicturesTest {
    @Test
    void what_a_phone_hides_in_a_photo_is_gone_and_the_photo_stands_upright() throws IOException {
        byte[] photo = withExif(jpeg(80, 40), 6, "GPS 50.85 4.35");
        var clean = Pictures.clean(photo, "photo");
        assertThat(new String(clean.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif").doesNotContain("GPS");
        var upright = ImageIO.read(new ByteArrayInputStream(clean.bytes()));
        assertThat(upright.getWidth()).isEqualTo(40);
        assertThat(upright.getHeight()).isEqualTo(80);
        // the left half was black; held that way it is on top
        assertThat(new Color(upright.getRGB(20, 10)).getRed()).isLessThan(60);
        assertThat(new Color(upright.getRGB(20, 70)).getRed()).isGreaterThan(200);
    }

    @Test
    void a_large_picture_becomes_small_enough_to_send() throws IOException {
        var clean = Pictures.clean(jpeg(4000, 3000), "photo");
        assertThat(ImageIO.read(new ByteArrayInputStream(clean.bytes())).getWidth()).isEqualTo(1600);
    }

    @Test
    void what_only_says_it_is_a_picture_is_refused() {
        for (String other : new String[] {"", "<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a", "\u0089PNG\r\n\u001a\n broken"}) {
            assertThatThrownBy(() -> Pictures.clean(other.getBytes(StandardCharsets.ISO_8859_1), "photo"))
                    .isInstanceOf(Refusal.class);
        }
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(width / 2, 0, width / 2, height);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", out);
        return out.toByteArray();
    }

    private static byte[] withExif(byte[] jpeg, int orientation, String comment) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        byte[] text = comment.getBytes(StandardCharsets.US_ASCII);
        out.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (2 + 6 + 8 + 2 + 12 + 4 + text.length)});
        out.write("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        out.write(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0});
        out.write(text);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
