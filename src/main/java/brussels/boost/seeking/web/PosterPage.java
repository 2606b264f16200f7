package brussels.boost.seeking.web;

import brussels.boost.platform.web.Language;
import brussels.boost.platform.web.Messages;
import brussels.boost.platform.web.OwnWords;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What hangs on a wall for whoever seeks somebody. @param address of the form, as it is read aloud @param qr the same, for a telephone */
public record PosterPage(String address, String qr, List<Line> lines) {
    /** The same three sentences in one language. */
    public record Line(String lang, String dir, String title, String text, String scan) {}

    static PosterPage of(Messages messages, String address, String qr) {
        var screens = Arrays.stream(Language.values()).map(one -> new Line(one.code(), "ltr", messages.text(one, "seeking.title"),
                messages.text(one, "seeking.lede"), messages.text(one, "seeking.poster.scan")));
        var others = OwnWords.all().stream().map(one -> new Line(one.lang(), one.dir(), word(one, "seeking.title"), word(one, "seeking.lede"), word(one, "seeking.poster.scan")));
        return new PosterPage(address, qr, Stream.concat(screens, others).toList());
    }

    private static String word(OwnWords words, String key) {
        return Objects.requireNonNull(words.word(key));
    }

    /** One for the wall, two to hand out. */
    public List<String> sheets() {
        return List.of("wall", "leaflet", "leaflet");
    }
}
