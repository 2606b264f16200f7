package brussels.boost.helpdesk.web;

import brussels.boost.helpdesk.Caller;
import brussels.boost.helpdesk.LineId;
import brussels.boost.helpdesk.NewLine;
import brussels.boost.helpdesk.domain.Line;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A line as it is typed. @param id of the line changed; null for a new one @param languages codes, commas between */
public record LineForm(@Nullable String id, @Nullable String nameFr, @Nullable String nameNl, @Nullable String nameEn, @Nullable String phone, @Nullable String hours,
        @Nullable String languages, @Nullable String basin, @Nullable List<String> callers) {
    static LineForm of(Line line) {
        return new LineForm(line.id().toString(), line.nameFr(), line.nameNl(), line.nameEn(), line.phone(), line.hours(), String.join(", ", line.languages()), line.basin(),
                line.callers().stream().map(Enum::name).toList());
    }

    NewLine read(LineId line) {
        Set<Caller> who = Arrays.stream(Caller.values()).filter(caller -> callers != null && callers.contains(caller.name())).collect(Collectors.toSet());
        List<String> spoken = Arrays.stream(or(languages).split("[,; ]+")).filter(code -> code.matches("[a-z]{2,3}")).distinct().limit(12).toList();
        return new NewLine(line, or(nameFr), or(nameNl), or(nameEn), or(phone), or(hours), spoken, basin == null || basin.isBlank() ? null : basin, who);
    }

    public String value(String field) {
        return or(switch (field) {
            case "nameFr" -> nameFr;
            case "nameNl" -> nameNl;
            case "nameEn" -> nameEn;
            case "phone" -> phone;
            case "hours" -> hours;
            default -> languages;
        });
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
