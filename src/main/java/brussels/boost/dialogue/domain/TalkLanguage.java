package brussels.boost.dialogue.domain;

import java.util.List;

/**
 * A language people may speak here, under its own name in its own script; no flag, since no language belongs to one
 * country. The first are the most spoken in Brussels (BRIO language barometer), then by script.
 *
 * @param code BCP 47
 */
public record TalkLanguage(String code, String name, boolean rightToLeft) {
    public static final List<TalkLanguage> ALL = List.of(
            of("fr", "Français"), of("nl", "Nederlands"), of("en", "English"), rtl("ar", "العربية"), of("tr", "Türkçe"),
            of("ro", "Română"), of("es", "Español"), of("pl", "Polski"), of("pt", "Português"), of("it", "Italiano"),
            of("bg", "Български"), of("de", "Deutsch"), of("sq", "Shqip"), of("uk", "Українська"), of("ru", "Русский"),
            of("el", "Ελληνικά"), of("so", "Soomaali"), of("ln", "Lingála"), of("sw", "Kiswahili"), of("ff", "Pulaar"),
            of("ku", "Kurdî"), of("sr", "Srpski"), of("vi", "Tiếng Việt"), rtl("fa", "فارسی"), rtl("ps", "پښتو"),
            rtl("ur", "اردو"), rtl("he", "עברית"), of("zgh", "ⵜⴰⵎⴰⵣⵉⵖⵜ"), of("ti", "ትግርኛ"), of("am", "አማርኛ"), of("hy", "Հայերեն"),
            of("ka", "ქართული"), of("hi", "हिन्दी"), of("ne", "नेपाली"), of("pa", "ਪੰਜਾਬੀ"), of("bn", "বাংলা"),
            of("ta", "தமிழ்"), of("th", "ไทย"), of("zh", "中文"), of("ja", "日本語"));

    private static TalkLanguage of(String code, String name) {
        return new TalkLanguage(code, name, false);
    }

    private static TalkLanguage rtl(String code, String name) {
        return new TalkLanguage(code, name, true);
    }

    /** The name in itself; the code where we have no name. */
    public static String nameOf(String code) {
        return ALL.stream().filter(language -> language.code().equals(code)).findFirst().map(TalkLanguage::name).orElse(code);
    }
}
