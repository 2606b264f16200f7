package brussels.boost.plan.web;

import brussels.boost.plan.TakeHomeSheet;
import brussels.boost.plan.domain.sheet.FrozenSheet;
import brussels.boost.plan.domain.sheet.SheetLines;
import brussels.boost.plan.domain.sheet.TakeHomeView.Line;
import brussels.boost.platform.document.Language;
import brussels.boost.platform.web.Page;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sheet on a screen: the same words in the same order as on paper, and how each language may be read aloud.
 *
 * @param picture address of the symbol the person chose, or null
 * @param fictional the word for invented data, or nothing
 */
public record SheetView(String name, @Nullable String picture, List<Line> dates, List<Frame> frames, List<Line> appointment,
        TakeHomeSheet.Phone phone, List<TakeHomeSheet.Place> places, List<Line> fictional, boolean large, List<Voice> voices) {
    /** One thing that matters. @param picture null for the blank card @param helps who helps, said aloud in each language */
    public record Frame(@Nullable String picture, List<Line> words, List<List<Line>> goals, @Nullable Small step, List<Face> helpers, List<Line> helps) {}

    /** The small step. */
    public record Small(@Nullable String picture, List<Line> words) {}

    /** Who helps. @param picture null when they have no photo and no symbol */
    public record Face(String name, @Nullable String picture, boolean photo) {}

    /** A language something on the sheet is in. @param calls how the telephone is said aloud in it */
    public record Voice(String language, String direction, String listen, String own, String calls) {}

    public static SheetView of(Page page, FrozenSheet frozen) {
        return new Maker(page, frozen, SheetLines.of(frozen.sheet())).view();
    }

    public String tel() {
        return tel(phone.number());
    }

    public static String tel(String number) {
        return "tel:" + number.replaceAll("[^+\\d]", "");
    }

    private record Maker(Page page, FrozenSheet frozen, SheetLines lines) {
        SheetView view() {
            TakeHomeSheet sheet = frozen.sheet();
            List<Frame> frames = sheet.priorities().stream().map(this::frame).toList();
            return new SheetView(sheet.givenName(), sign(sheet.pictureCode()), lines.dates(sheet), frames, lines.appointment(sheet), sheet.phone(), sheet.places(),
                    sheet.fictional() ? List.of(lines.printed("fictional").getFirst()) : List.of(), sheet.largePrint(), voices(frames));
        }

        private Frame frame(TakeHomeSheet.Priority priority) {
            TakeHomeSheet.@Nullable Step step = priority.step();
            return new Frame(card(priority.card(), priority.drawing()), lines.of(priority), priority.goals().stream().map(lines::of).toList(),
                    step == null ? null : new Small(card(step.card(), step.drawing()), lines.of(step)),
                    priority.helpers().stream().map(helper -> face(helper)).toList(),
                    helps(priority.helpers()));
        }

        private Face face(TakeHomeSheet.Helper helper) {
            @Nullable String photo = helper.photo() == null ? null : card(null, helper.photo());
            return new Face(helper.name(), photo != null ? photo : sign(Optional.ofNullable(helper.symbol()).orElse("")), photo != null);
        }

        private List<Line> helps(List<TakeHomeSheet.Helper> helpers) {
            if (helpers.isEmpty()) return List.of();
            String names = helpers.stream().map(TakeHomeSheet.Helper::name).collect(Collectors.joining(", "));
            return lines.printed("helps").stream().map(line -> new Line(line.language(), line.direction(), names + " : " + line.words(), line.first())).toList();
        }

        private @Nullable String card(@Nullable String code, @Nullable UUID drawing) {
            if (drawing != null) {
                return frozen.picture(drawing).map(bytes -> "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(bytes)).orElse(null);
            }
            return code == null ? null : page.dealtCard(code);
        }

        private @Nullable String sign(String code) {
            return code.isEmpty() ? null : page.sign(code);
        }

        private List<Voice> voices(List<Frame> frames) {
            Set<String> spoken = new LinkedHashSet<>();
            spoken.add(lines.language());
            frames.stream().flatMap(frame -> frame.step() == null ? frame.words().stream() : Stream.concat(frame.words().stream(), frame.step().words().stream()))
                    .map(Line::language).forEach(spoken::add);
            return spoken.stream().map(this::voice).toList();
        }

        private Voice voice(String tag) {
            SheetLines in = SheetLines.in(tag);
            boolean words = in.own().language().equals(Language.of(tag));
            TakeHomeSheet.Phone phone = frozen.sheet().phone();
            String calls = words ? in.own().get("phone") + " : " + phone.who() + ", " + phone.number() : "";
            return new Voice(tag, Language.direction(words ? tag : "fr"), in.own().get("speak"), Choices.ownName(tag), calls);
        }
    }
}
