package brussels.boost.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import brussels.boost.access.People;
import brussels.boost.dialogue.domain.EditCard;
import brussels.boost.dialogue.domain.ReplaceDrawing;
import brussels.boost.dialogue.domain.ReplaceDrawing.Provenance;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.CardDrawings;
import brussels.boost.testing.BoostTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class ReplaceDrawingTest {
    private static final Provenance FATOU = new Provenance("Fatou", "CC BY 4.0", "un groupe, mars", "le comité");

    @Autowired ReplaceDrawing replace;
    @Autowired EditCard cards;
    @Autowired CardDrawings drawings;
    @Autowired People people;

    @Test
    void a_card_shows_the_drawing_put_there_and_what_was_shown_before_stays_as_it_was() throws IOException {
        var admin = people.anyAdministrator();
        Instant before = Instant.now();
        UUID first = Id.next();
        replace.put(admin, "sleep", first, png(), FATOU);
        replace.put(admin, "sleep", first, png(), FATOU);
        assertThat(drawings.address("sleep")).hasValue("/cards/" + first + ".jpg");
        assertThat(drawings.address("sleep", before)).as("a conversation before").isEmpty();
        Instant between = Instant.now();
        replace.takeBack(admin, "sleep");
        assertThat(drawings.address("sleep")).isEmpty();
        assertThat(drawings.address("sleep", between)).as("a conversation meanwhile").hasValue("/cards/" + first + ".jpg");
        UUID second = Id.next();
        replace.again(admin, "sleep", second, first);
        assertThat(drawings.address("sleep")).as("another address, which no browser has kept").hasValue("/cards/" + second + ".jpg");
        assertThat(replace.read(admin, "sleep").drawings()).extracting("drawnBy").containsExactly("Fatou", "Fatou");
        assertThat(cards.one(admin, "sleep").history()).extracting("field").contains("card.drawing");
        replace.takeBack(admin, "sleep");
    }

    @Test
    void the_picture_is_drawn_again_as_a_square() throws IOException {
        var admin = people.anyAdministrator();
        UUID id = Id.next();
        replace.put(admin, "eating", id, png(), FATOU);
        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(replace.jpeg(id)));
        assertThat(kept.getWidth()).isEqualTo(kept.getHeight()).isEqualTo(800);
        replace.takeBack(admin, "eating");
    }

    @Test
    void it_says_where_it_comes_from_is_a_picture_and_is_the_administrations() throws IOException {
        var admin = people.anyAdministrator();
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>".getBytes(StandardCharsets.UTF_8);
        assertThat(catchThrowableOfType(Refusal.class, () -> replace.put(admin, "home", Id.next(), svg, FATOU)).fields()).containsOnlyKeys("drawing");
        byte[] png = png();
        assertThat(catchThrowableOfType(Refusal.class, () -> replace.put(admin, "home", Id.next(), png, new Provenance("", " ", "", ""))).fields())
                .containsOnlyKeys("drawnBy", "licence");
        assertThat(catchThrowableOfType(Refusal.class, () -> replace.put(people.anyNurse(), "home", Id.next(), png, FATOU)).outcome()).isEqualTo(Refusal.Outcome.FORBIDDEN);
        assertThat(catchThrowableOfType(Refusal.class, () -> replace.again(admin, "home", Id.next(), Id.next())).outcome()).isEqualTo(Refusal.Outcome.ABSENT);
    }

    private static byte[] png() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(900, 700, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
