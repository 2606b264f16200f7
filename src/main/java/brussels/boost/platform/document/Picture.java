package brussels.boost.platform.document;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** A picture of a document, carried inside it, with the words for those who do not see it. */
public record Picture(String address, String alt) {
    private static final String FRAME = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 200\" width=\"200\" height=\"200\">";
    private static final Pattern SQUARE = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\"");

    public Picture {
        if (alt.isBlank()) throw new IllegalArgumentException("a picture of a document has words");
    }

    public static Picture svg(String svg, String alt) {
        return new Picture("data:image/svg+xml;base64," + base64(svg.getBytes(StandardCharsets.UTF_8)), alt);
    }

    /** @param svg a square picture @param radius of its corners, 0 to 100 (a circle) */
    public static Picture rounded(String svg, int radius, String alt) {
        return svg(FRAME + "<defs><clipPath id=\"corners\"><rect width=\"200\" height=\"200\" rx=\"" + radius
                + "\"/></clipPath></defs><g clip-path=\"url(#corners)\">" + scaled(svg, 200) + "</g></svg>", alt);
    }

    /** @param svg a square sign without ground, set on a light disc */
    public static Picture disc(String svg, String alt) {
        return svg(FRAME + "<circle cx=\"100\" cy=\"100\" r=\"100\" fill=\"#F4EEF6\"/><g transform=\"translate(33 33)\">" + scaled(svg, 134) + "</g></svg>", alt);
    }

    private static String scaled(String svg, int side) {
        var box = SQUARE.matcher(svg);
        if (!box.find()) throw new IllegalArgumentException("not a square picture");
        String inside = svg.substring(svg.indexOf('>', svg.indexOf("<svg")) + 1, svg.lastIndexOf("</svg>"));
        return "<g transform=\"scale(" + side / Double.parseDouble(box.group(1)) + ")\">" + inside + "</g>";
    }

    /** The middle of a photo or drawing. @param image JPEG or PNG @param radius of its corners, 0 to 100 (a circle) */
    public static Picture photo(byte[] image, int radius, String alt) {
        return new Picture("data:image/png;base64," + base64(RoundPhoto.png(image, radius)), alt);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
