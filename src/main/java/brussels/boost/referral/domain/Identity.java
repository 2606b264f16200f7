package brussels.boost.referral.domain;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Who the person is, as far as they chose to say; read by the chosen service after its yes. */
public record Identity(String name, List<Line> lines) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What a line says. */
    public enum Kind {
        PHONE,
        ADDRESS,
        LANGUAGES,
        OTHER
    }

    /** One line the person chose to give. */
    public record Line(Kind kind, String text) {}

    static Identity of(String json) {
        return JSON.readValue(json, Identity.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    /** For a reader who is not bound by professional secrecy: how to call somebody back, and nothing else. */
    Identity toCallBack() {
        return new Identity(name, lines.stream().filter(line -> line.kind() == Kind.PHONE || line.kind() == Kind.LANGUAGES).toList());
    }
}
