package brussels.boost.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The three languages of the screens; the content people write carries its own. */
public enum Language {
    FR("fr", "Français", Locale.of("fr", "BE")),
    NL("nl", "Nederlands", Locale.of("nl", "BE")),
    EN("en", "English", Locale.UK);

    static final String COOKIE = "lang";

    private final String code;
    private final String ownName;
    private final Locale locale;

    Language(String code, String ownName, Locale locale) {
        this.code = code;
        this.ownName = ownName;
        this.locale = locale;
    }

    /** What was chosen before, else what the browser prefers, else French. */
    static Language of(HttpServletRequest request) {
        return Cookies.read(request, COOKIE).flatMap(Language::of).orElseGet(() -> preferred(request));
    }

    /** From now on this browser is answered in this language. */
    public void remember(HttpServletRequest request, HttpServletResponse response) {
        Cookies.write(request, response, COOKIE, code, Duration.ofDays(365));
    }

    public static Optional<Language> of(String code) {
        return List.of(values()).stream().filter(language -> language.code.equals(code)).findFirst();
    }

    private static Language preferred(HttpServletRequest request) {
        String header = request.getHeader("Accept-Language");
        if (header == null || header.isBlank()) {
            return FR;
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .map(range -> range.getRange().split("-")[0])
                    .flatMap(code -> of(code).stream())
                    .findFirst()
                    .orElse(FR);
        } catch (IllegalArgumentException _) {
            return FR;
        }
    }

    public String code() {
        return code;
    }

    /** The language's name in itself, as it stands in the switch. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }
}
