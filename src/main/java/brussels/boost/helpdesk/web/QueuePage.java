package brussels.boost.helpdesk.web;

import brussels.boost.helpdesk.domain.Line;
import brussels.boost.helpdesk.domain.Question;
import brussels.boost.helpdesk.domain.ReadQueue;
import brussels.boost.platform.web.Page;
import brussels.boost.territory.Unit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that is open, in four lists. @param themes names of the needs */
public record QueuePage(ReadQueue.View v, Map<String, String> themes) {
    private static final int SHORT = 120;

    /** One list. @param key of its title */
    public record Part(String key, List<Question> questions) {}

    public List<Part> parts() {
        return Stream.of(new Part("helpdesk.queue.free", where(Kind.FREE)), new Part("helpdesk.queue.promised", where(Kind.PROMISED)),
                new Part("helpdesk.queue.mine", where(Kind.MINE)), new Part("helpdesk.queue.others", where(Kind.OTHERS))).filter(part -> !part.questions().isEmpty()).toList();
    }

    private enum Kind {
        FREE, PROMISED, MINE, OTHERS
    }

    private List<Question> where(Kind kind) {
        return v.open().stream().filter(one -> kind == kind(one)).toList();
    }

    private Kind kind(Question one) {
        if (one.heldBy() == null) {
            return Kind.FREE;
        }
        return !one.heldBy().equals(v.me()) ? Kind.OTHERS : one.callBackOn() != null ? Kind.PROMISED : Kind.MINE;
    }

    public boolean isMine(Question one) {
        return v.me().equals(one.heldBy());
    }

    /** Themes, place, line: what tells one from another without opening it. */
    public String about(Page page, Question one) {
        Unit unit = one.unit() == null ? null : v.units().get(one.unit());
        String line = v.lines().stream().filter(known -> known.id().equals(one.line())).map(known -> known.name(page.lang())).findFirst().orElse(null);
        return Stream.of(one.themes().stream().map(code -> themes.getOrDefault(code, code)).collect(Collectors.joining(", ")), unit == null ? null : unit.name(page.lang()), line,
                        one.caller() == null ? null : page.t("helpdesk.caller." + one.caller()))
                .filter(Objects::nonNull).filter(text -> !text.isBlank()).collect(Collectors.joining(" · "));
    }

    public @Nullable String words(Question one) {
        return one.words() == null || one.words().length() <= SHORT ? one.words() : one.words().substring(0, SHORT) + "…";
    }

    public @Nullable String holder(Question one) {
        return one.heldBy() == null ? null : v.names().get(one.heldBy());
    }

    public List<Line> lines() {
        return v.lines();
    }

    public static String icon(Question one) {
        return switch (one.channel()) {
            case CALL -> "phone";
            case MAIL -> "mail";
            case CALL_BACK -> "undo";
        };
    }
}
