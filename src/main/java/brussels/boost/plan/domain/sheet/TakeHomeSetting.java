package brussels.boost.plan.domain.sheet;

import brussels.boost.plan.TakeHomeSheet;
import brussels.boost.plan.domain.Step;
import brussels.boost.plan.domain.sheet.TakeHomeView.Face;
import brussels.boost.plan.domain.sheet.TakeHomeView.Matter;
import brussels.boost.plan.domain.sheet.TakeHomeView.Small;
import brussels.boost.platform.document.PdfTemplates;
import brussels.boost.platform.document.Picture;
import brussels.boost.platform.document.QrCode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sets the sheet: which words in which order, the person's language before French. */
record TakeHomeSetting(TakeHomeSheet sheet, Function<UUID, Optional<byte[]>> files, SheetLines lines) {
    static String html(TakeHomeSheet sheet, Function<UUID, Optional<byte[]>> files) {
        var setting = new TakeHomeSetting(sheet, files, SheetLines.of(sheet));
        return PdfTemplates.html("plan/take-home-pdf.jte", setting.view());
    }

    private TakeHomeView view() {
        String name = sheet.givenName();
        return new TakeHomeView(sheet.language(), name + ", " + lines.own().date(sheet.date()), lines.own().get("about"), "Boost", icon("mark", "Boost"),
                sheet.fictional() ? lines.printed("fictional").getFirst() : null,
                SheetPictures.sign(sheet.pictureCode(), name), name, lines.dates(sheet),
                sheet.priorities().stream().map(this::matter).toList(),
                icon("calendar", lines.own().get("appointment")), lines.appointment(sheet),
                icon("phone", lines.own().get("phone")), sheet.phone(), icon("places", lines.own().get("places")), sheet.places(),
                Picture.svg(QrCode.svg(sheet.link()), lines.own().get("listen")), icon("loudspeaker", lines.own().get("listen")));
    }

    private Matter matter(TakeHomeSheet.Priority priority) {
        return new Matter(SheetPictures.card(priority.card(), priority.drawing(), alt(priority.words(), priority.wordsFrench()), files),
                lines.of(priority), priority.goals().stream().map(goal -> new Small(icon("goal", lines.own().get("goal")), lines.of(goal))).toList(), small(priority.step()),
                priority.helpers().stream().map(helper -> new Face(helper.name(), SheetPictures.helper(helper, files))).toList());
    }

    private @Nullable Small small(TakeHomeSheet.@Nullable Step step) {
        if (step == null) return null;
        boolean pictured = step.card() != null || step.drawing() != null;
        Picture picture = pictured ? SheetPictures.card(step.card(), step.drawing(), alt(step.words(), step.wordsFrench()), files) : null;
        return new Small(picture, lines.of(step));
    }

    private String alt(String words, String wordsFrench) {
        return !words.isBlank() ? words : !wordsFrench.isBlank() ? wordsFrench : lines.own().get("drawing");
    }

    private static Picture icon(String name, String alt) {
        return SheetPictures.icon(name, alt);
    }
}
