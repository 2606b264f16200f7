package brussels.boost.plan.domain;

import brussels.boost.plan.TakeHomeSheet;
import brussels.boost.plan.domain.TakeHomeView.Face;
import brussels.boost.plan.domain.TakeHomeView.Line;
import brussels.boost.plan.domain.TakeHomeView.Matter;
import brussels.boost.plan.domain.TakeHomeView.Small;
import brussels.boost.platform.document.Language;
import brussels.boost.platform.document.PdfTemplates;
import brussels.boost.platform.document.Picture;
import brussels.boost.platform.document.PrintedWords;
import brussels.boost.platform.document.QrCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sets the sheet: which words in which order, the person's language before French. */
record TakeHomeSetting(TakeHomeSheet sheet, Function<UUID, Optional<byte[]>> files, SheetWords own, SheetWords french) {
    /** A telephone number is not broken over two lines. */
    private static final Pattern NUMBER_GAP = Pattern.compile("(?<=\\d) (?=\\d)");

    static String html(TakeHomeSheet sheet, Function<UUID, Optional<byte[]>> files) {
        var setting = new TakeHomeSetting(sheet, files, SheetWords.in(sheet.language()), SheetWords.french());
        return PdfTemplates.html("plan/take-home-pdf.jte", setting.view());
    }

    private TakeHomeView view() {
        String name = sheet.givenName();
        return new TakeHomeView(sheet.language(), name + ", " + own.date(sheet.date()), own.get("about"), "Boost", icon("mark", "Boost"),
                sheet.fictional() ? printed("fictional").getFirst() : null,
                SheetPictures.sign(sheet.pictureCode(), name), name, both(SheetWords::date, sheet.date()),
                sheet.priorities().stream().map(this::matter).toList(),
                icon("calendar", own.get("appointment")), sheet.appointment() == null ? List.of() : both(SheetWords::appointment, sheet.appointment()),
                icon("phone", own.get("phone")), sheet.phone(), Picture.svg(QrCode.svg(sheet.link()), own.get("listen")), icon("loudspeaker", own.get("listen")));
    }

    private Matter matter(TakeHomeSheet.Priority priority) {
        return new Matter(SheetPictures.card(priority.card(), priority.drawing(), alt(priority.words(), priority.wordsFrench()), files),
                lines(priority.words(), priority.wordsFrench()), small(priority.step()),
                priority.helpers().stream().map(helper -> new Face(helper.name(), SheetPictures.helper(helper, files))).toList());
    }

    private @Nullable Small small(TakeHomeSheet.@Nullable Step step) {
        if (step == null) return null;
        boolean pictured = step.card() != null || step.drawing() != null;
        Picture picture = pictured ? SheetPictures.card(step.card(), step.drawing(), alt(step.words(), step.wordsFrench()), files) : null;
        return new Small(picture, lines(step.words(), step.wordsFrench()));
    }

    private String alt(String words, String wordsFrench) {
        return !words.isBlank() ? words : !wordsFrench.isBlank() ? wordsFrench : own.get("drawing");
    }

    private List<Line> lines(String words, String wordsFrench) {
        boolean spokenInFrench = Language.of(sheet.language()).equals(PrintedWords.FRENCH) || words.strip().equals(wordsFrench.strip());
        var lines = new ArrayList<Line>();
        if (!words.isBlank()) lines.add(line(spokenInFrench ? PrintedWords.FRENCH : sheet.language(), words, true));
        if (!wordsFrench.isBlank() && (lines.isEmpty() || !spokenInFrench)) lines.add(line(PrintedWords.FRENCH, wordsFrench, lines.isEmpty()));
        return lines;
    }

    private List<Line> printed(String key) {
        return both((words, k) -> words.get(k), key);
    }

    private <T> List<Line> both(BiFunction<SheetWords, T, String> say, T what) {
        Line first = line(own.language(), say.apply(own, what), true);
        return own.language().equals(french.language()) ? List.of(first) : List.of(first, line(french.language(), say.apply(french, what), false));
    }

    private static Line line(String language, String words, boolean first) {
        return new Line(language, Language.direction(language), NUMBER_GAP.matcher(words.strip()).replaceAll("\u00A0"), first);
    }

    private static Picture icon(String name, String alt) {
        return SheetPictures.icon(name, alt);
    }
}
