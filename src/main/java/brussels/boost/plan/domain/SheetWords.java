package brussels.boost.plan.domain;

import brussels.boost.platform.document.Language;
import brussels.boost.platform.document.PdfTemplates;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The few words printed on the sheet in a language of the person; French where we have none of theirs. */
record SheetWords(String language, Locale locale, Properties texts) {
    static final String FRENCH = "fr";
    private static final Set<String> KNOWN = Set.of("fr", "nl", "en", "ar", "tr");
    private static final Map<String, SheetWords> LOADED = new ConcurrentHashMap<>();

    static SheetWords in(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return LOADED.computeIfAbsent(KNOWN.contains(language) ? language : FRENCH, SheetWords::load);
    }

    private static SheetWords load(String language) {
        var texts = new Properties();
        try {
            texts.load(new StringReader(PdfTemplates.text("pdf/take-home/" + language + ".properties")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new SheetWords(language, Locale.of(language, "BE"), texts);
    }

    String get(String key) {
        String text = texts.getProperty(key);
        if (text == null) throw new IllegalStateException("the sheet has no " + key + " in " + language);
        return text;
    }

    String direction() {
        return Language.direction(language);
    }

    String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern(get("date"), locale));
    }

    /** « jeudi 20 mars, 10 h » and « 10 h 30 ». */
    String appointment(LocalDateTime moment) {
        return moment.format(DateTimeFormatter.ofPattern(get(moment.getMinute() == 0 ? "appointment.hour" : "appointment.minute"), locale));
    }
}
