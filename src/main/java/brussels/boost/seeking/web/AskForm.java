package brussels.boost.seeking.web;

import brussels.boost.seeking.AskId;
import brussels.boost.seeking.Gender;
import brussels.boost.seeking.NewAsk;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The request as typed. */
public record AskForm(@Nullable String name, @Nullable String reach, @Nullable String sentence, @Nullable List<String> languages,
        @Nullable String district, @Nullable String trade, @Nullable String gender, @Nullable String near, @Nullable Boolean agreed) {
    static final AskForm EMPTY = new AskForm("", "", "", List.of(), "", "", "", "", false);

    NewAsk read(String submission, String screen) {
        return new NewAsk(AskId.of(submission), text(name), text(reach), sentence, Objects.requireNonNullElse(languages, List.of()), district,
                trade, gender(gender), near, Boolean.TRUE.equals(agreed), screen);
    }

    public String text(@Nullable String field) {
        return Objects.requireNonNullElse(field, "");
    }

    public Set<String> spoken() {
        return languages == null ? Set.of() : Set.copyOf(languages);
    }

    public boolean wishes() {
        return !text(trade).isEmpty() || !text(gender).isEmpty() || !text(near).isEmpty();
    }

    static @Nullable Gender gender(@Nullable String name) {
        return Arrays.stream(Gender.values()).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }
}
