package brussels.boost.plan.domain.sheet;

import brussels.boost.plan.TakeHomeSheet.Helper;
import brussels.boost.platform.document.PdfTemplates;
import brussels.boost.platform.document.Picture;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the pictures of the sheet: cards and symbols on the classpath, photos and drawings where the caller keeps them. */
final class SheetPictures {
    private static final int CARD_CORNERS = 19;
    private static final int CIRCLE = 100;
    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private SheetPictures() {}

    static Picture card(@Nullable String code, @Nullable UUID drawing, String alt, Function<UUID, Optional<byte[]>> files) {
        Optional<byte[]> own = drawing == null ? Optional.empty() : files.apply(drawing);
        if (own.isPresent()) return Picture.photo(own.get(), CARD_CORNERS, alt);
        if (code == null) return Picture.svg(read("pdf/blank.svg"), alt);
        return Picture.rounded(read("cards/" + checked(code) + ".svg"), CARD_CORNERS, alt);
    }

    /** Who somebody is: the symbol or the card they chose, or a figure for who chose none. */
    static Picture sign(String code, String alt) {
        if (code.isEmpty()) return Picture.rounded(read("pdf/person.svg"), CIRCLE, alt);
        String symbol = "cards/symbols/" + checked(code) + ".svg";
        if (SheetPictures.class.getClassLoader().getResource(symbol) != null) return Picture.disc(read(symbol), alt);
        return Picture.rounded(read("cards/" + code + ".svg"), CIRCLE, alt);
    }

    static Picture helper(Helper helper, Function<UUID, Optional<byte[]>> files) {
        Optional<byte[]> photo = helper.photo() == null ? Optional.empty() : files.apply(helper.photo());
        if (photo.isPresent()) return Picture.photo(photo.get(), CIRCLE, helper.name());
        if (helper.symbol() != null) return sign(helper.symbol(), helper.name());
        return Picture.rounded(read("pdf/person.svg"), CIRCLE, helper.name());
    }

    static Picture icon(String name, String alt) {
        return Picture.svg(read("pdf/" + name + ".svg"), alt);
    }

    private static String checked(String code) {
        if (!code.matches("[a-z0-9-]+")) throw new IllegalArgumentException("not the code of a card");
        return code;
    }

    private static String read(String path) {
        return READ.computeIfAbsent(path, PdfTemplates::text);
    }
}
