package brussels.boost.platform.web;

import brussels.boost.platform.id.Id;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.text.Tongue;
import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.View;

/**
 * The answer being written to one request. A controller takes it as a parameter and returns {@link #view},
 * {@link #fragment}, {@link #done} or {@link #invalid}; a template asks it for texts, dates, icons and addresses.
 */
public final class Page {
    private final Pages pages;
    private final HttpServletRequest request;
    private final Language language;
    private final List<String> announcements = new ArrayList<>();
    private @Nullable Refusal refusal;
    private boolean twoTongues;

    Page(Pages pages, HttpServletRequest request) {
        this.pages = pages;
        this.request = request;
        this.language = Language.of(request);
    }

    // what a controller answers

    /** The whole page; {@code model} is the template's parameter {@code m}. */
    public PageView view(String template, Object model) {
        return new PageView(pages, this, template, model);
    }

    /** A page without a model. */
    public PageView view(String template) {
        return new PageView(pages, this, template, "");
    }

    /** The fragment when htmx asks for a part, else the whole page around it; both get the same model. */
    public PageView fragment(String fragment, String template, Object model) {
        return view(isPartial() ? fragment : template, model);
    }

    /** After a POST: 303 to {@code url}, which says {@code key} once. */
    public View done(String url, String key) {
        return new DoneView(url, new Flash(key, null));
    }

    /** The same, with a button that posts to {@code undoUrl}. */
    public View done(String url, String key, String undoUrl) {
        return new DoneView(url, new Flash(key, undoUrl));
    }

    /** 303 to {@code url} without a word. */
    public View go(String url) {
        return new DoneView(url, null);
    }

    /** 422: the same form again with what to do beside each field. Other refusals go on to their own page. */
    public PageView invalid(String template, Object model, Refusal refusal) {
        if (refusal.outcome() != Refusal.Outcome.INVALID) {
            throw refusal;
        }
        return refused(refusal).view(template, model).status(422);
    }

    /** 422 for a form that is also a fragment. */
    public PageView invalid(String fragment, String template, Object model, Refusal refusal) {
        return invalid(isPartial() ? fragment : template, model, refusal);
    }

    /** 409: the page that shows both texts. */
    public PageView conflict(String template, Object model) {
        return view(template, model).status(409);
    }

    Page refused(Refusal why) {
        this.refusal = why;
        return this;
    }

    /** Said aloud by a screen reader after a fragment; on a whole page it is not needed. */
    public Page announce(String key, @Nullable Object... arguments) {
        announcements.add(t(key, arguments));
        return this;
    }

    /** Another template inside this one, for parts that other modules contribute. */
    public Content include(String template, Object model) {
        return output -> {
            var part = new gg.jte.output.StringOutput();
            pages.templates().render(template, Map.of("page", this, "m", model), part);
            output.writeContent(part.toString());
        };
    }

    // texts

    public String t(String key, @Nullable Object... arguments) {
        return twoTongues ? say(key, arguments) : plain(key, arguments);
    }

    /** In the language of the page, whoever reads. */
    public String plain(String key, @Nullable Object... arguments) {
        return pages.messages().text(language, key, arguments);
    }

    /**
     * For a sentence made before its page is written: also in the language the person reads, where the screens do not
     * have it and the words exist. It is for the text of a page only.
     */
    public String say(String key, @Nullable Object... arguments) {
        String plain = plain(key, arguments);
        String own = ownHere().map(words -> words.word(key, arguments)).orElse(null);
        return own == null ? TwoTongues.plain(plain) : TwoTongues.mark(own, plain);
    }

    /** The same, where only a more general sentence exists in that language. */
    public String sayOr(String general, String key, @Nullable Object... arguments) {
        String own = twoTongues ? own().map(words -> words.word(key, arguments) == null ? words.word(general, arguments) : null).orElse(null) : null;
        return own == null ? t(key, arguments) : TwoTongues.mark(own, plain(key, arguments));
    }

    /** Words joined into one sentence stay one in both languages. */
    public String together(String words) {
        return TwoTongues.together(words);
    }

    /** Without what {@link #say} added. */
    public String bare(String text) {
        return TwoTongues.plain(text);
    }

    /** What a template writes on the person's own pages: each text that exists in their language stands in both. */
    public Content inOwnWords(Content content) {
        return ownHere().<Content>map(words -> output -> {
            var part = new gg.jte.output.StringOutput();
            boolean before = twoTongues;
            twoTongues = true;
            try {
                content.writeTo(new gg.jte.html.OwaspHtmlTemplateOutput(part));
            } finally {
                twoTongues = before;
            }
            output.writeContent(TwoTongues.html(part.toString(), words, lang()));
        }).orElse(content);
    }

    /** The reader is the person at their own pages: those are plain, heard, and in the language they read. */
    public boolean oneself() {
        return viewer().filter(who -> who.actor() instanceof Actor.Oneself && !who.doors().contains("carer")).isPresent();
    }

    /** The text of a key, or the text itself where data may hold either. */
    public String keyOrText(String text) {
        return pages.messages().has(text) ? t(text) : text;
    }

    public Language language() {
        return language;
    }

    public String lang() {
        return language.code();
    }

    /** {@code jeudi 20 mars}. */
    public String day(LocalDate date) {
        return dated(Calendar.day(language, date), words -> words.day(date));
    }

    /** {@code jeudi}. */
    public String weekday(DayOfWeek day) {
        return dated(day.getDisplayName(TextStyle.FULL, language.locale()), words -> day.getDisplayName(TextStyle.FULL, Locale.of(words.lang())));
    }

    /** {@code 20 mars 2027}. */
    public String date(LocalDate date) {
        return dated(Calendar.date(language, date), words -> words.date(date));
    }

    public String date(Instant instant) {
        return date(Calendar.local(instant).toLocalDate());
    }

    /** {@code 9 h 30}. */
    public String time(LocalTime time) {
        return dated(Calendar.time(language, time), words -> words.time(time));
    }

    public String time(Instant instant) {
        return time(Calendar.local(instant).toLocalTime());
    }

    /** {@code jeudi 20 mars, 9 h 30}. */
    public String when(LocalDateTime when) {
        return dated(Calendar.when(language, when), words -> words.when(when));
    }

    private String dated(String plain, Function<OwnWords, String> own) {
        return twoTongues ? own().map(words -> TwoTongues.mark(own.apply(words), plain)).orElse(plain) : plain;
    }

    public String when(Instant instant) {
        return when(Calendar.local(instant));
    }

    // errors of the form shown again

    public boolean isRefused() {
        return refusal != null;
    }

    /** What to do about that field, or nothing. */
    public @Nullable String error(String field) {
        String key = refusal == null ? null : refusal.fields().get(field);
        return key == null ? null : t(key);
    }

    /** Field name to message, for the summary. */
    public Map<String, String> errors() {
        return refusal == null ? Map.of() : refusal.fields();
    }

    // what the shell and the forms need

    /** A new identifier for what a form creates: sent twice, it is made once. */
    public String submission() {
        return Id.next().toString();
    }

    public @Nullable CsrfToken csrf() {
        return (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    }

    public Content icon(String name) {
        return icon(name, "");
    }

    /** @param classes {@code s}, {@code l}, {@code xl}; {@code flip} for what points along the line of reading */
    public Content icon(String name, String classes) {
        return Icons.of(pages.assets(), name, classes);
    }

    /** The pages of this person's record that are open to who looks. */
    public List<String> recordTabs(String person) {
        return RecordTabs.of(request, person);
    }

    public String asset(String path) {
        return pages.assets().url(path);
    }

    /** Address of a textless card by its code, as it is drawn now. */
    public String card(String code) {
        return pages.drawings().flatMap(drawn -> drawn.address(code)).orElseGet(() -> dealtCard(code));
    }

    /** As it was drawn then; now, where there is no then. */
    public String card(String code, @Nullable Instant then) {
        return then == null ? card(code) : pages.drawings().flatMap(drawn -> drawn.address(code, then)).orElseGet(() -> dealtCard(code));
    }

    /** As the program draws it. */
    public String dealtCard(String code) {
        return asset("cards/" + code + ".svg");
    }

    /** Address of the symbol, or else the card, somebody chose to stand for them. */
    public String sign(String code) {
        String symbol = "cards/symbols/" + code + ".svg";
        return pages.assets().has(symbol) ? asset(symbol) : card(code);
    }

    public Optional<Viewer> viewer() {
        return pages.viewer(request);
    }

    /** The words of the person's own pages in the language they read, where the screens do not have it. */
    public Optional<OwnWords> own() {
        return viewer().isPresent() ? viewer().flatMap(who -> OwnWords.in(who.readsIn())) : OwnWords.in(Cookies.read(request, OwnWords.COOKIE).orElse(null));
    }

    /** Those words, for the person at their own pages and for whoever comes without account. */
    private Optional<OwnWords> ownHere() {
        return own().filter(_ -> oneself() || viewer().isEmpty());
    }

    /** {@code large} when the reader asked for larger letters. */
    public @Nullable String letters() {
        return viewer().filter(Viewer::largePrint).isPresent() ? "large" : null;
    }

    public List<NavEntry> nav(NavEntry.Place place) {
        return pages.nav(viewer(), place);
    }

    public Optional<SearchDoor> search() {
        return pages.search(viewer());
    }

    public Shell shell() {
        return new Shell(pages, request);
    }

    /** The language of words written freely, where it is heard and is not this page's; else nothing. */
    public @Nullable String tongue(@Nullable String text) {
        String heard = text == null ? null : Tongue.of(text);
        return lang().equals(heard) ? null : heard;
    }

    /** The key in force for the usual one ({@code n}, {@code g j}); nothing where single keys are off or nobody is signed in. */
    public @Nullable String key(@Nullable String usual) {
        if (usual == null || usual.isEmpty()) {
            return null;
        }
        return viewer().map(Viewer::keys).filter(Keys::on)
                .map(keys -> usual.startsWith("g ") ? keys.of("g") + " " + keys.of("g" + usual.substring(2)) : keys.of(usual)).orElse(null);
    }

    List<String> announcements() {
        return announcements;
    }

    /** Whether this page answers a POST: a browser's Back cannot bring it again. */
    public boolean posted() {
        return "POST".equals(request.getMethod());
    }

    /** True when htmx asks for a part of the page; never on Back or a first visit. */
    public boolean isPartial() {
        return "partial".equals(request.getHeader("HX-Request-Type"));
    }

    /** An address within this program, so that nobody is sent elsewhere. */
    static boolean isLocal(String url) {
        return url.startsWith("/") && !url.startsWith("//") && !url.contains("\\");
    }
}
