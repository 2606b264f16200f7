package brussels.boost.platform.web;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text in the language the person reads and in the page's, on its way through a template that knows of one text only:
 * three signs of the private area hold both, and the written page says them apart, each with its own language and
 * direction. Where marks cannot stand, in an attribute or a choice, only the page's remains.
 */
final class TwoTongues {
    private static final char START = '\ue000';
    private static final char MIDDLE = '\ue001';
    private static final char END = '\ue002';
    private static final Set<String> BARE = Set.of("title", "option", "textarea", "script", "style", "svg");
    private static final Pattern NAME = Pattern.compile("</?([a-zA-Z0-9]+)");

    private final String html;
    private final OwnWords words;
    private final String lang;
    private final StringBuilder out;
    private @Nullable String bare;

    private TwoTongues(String html, OwnWords words, String lang) {
        this.html = html;
        this.words = words;
        this.lang = lang;
        this.out = new StringBuilder(html.length() + html.length() / 8);
    }

    static String mark(String own, String plain) {
        return START + own + MIDDLE + plain + END;
    }

    /** The page's language alone. */
    static String plain(String text) {
        return pick(text, false);
    }

    /** Several words, some in both, said as one sentence. */
    static String together(String text) {
        return text.indexOf(START) < 0 ? text : mark(pick(text, true), pick(text, false));
    }

    /** A written page with both said apart. */
    static String html(String html, OwnWords words, String lang) {
        return html.indexOf(START) < 0 ? html : new TwoTongues(html, words, lang).apart();
    }

    private String apart() {
        int at = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            at = c == '<' ? tag(at) : c == START ? text(at) : letter(at);
        }
        return out.toString();
    }

    private int letter(int at) {
        out.append(html.charAt(at));
        return at + 1;
    }

    private int tag(int at) {
        var name = NAME.matcher(html).region(at, html.length());
        if (name.lookingAt()) {
            boolean closes = html.charAt(at + 1) == '/';
            if (bare == null && !closes && BARE.contains(name.group(1))) {
                bare = name.group(1);
            } else if (closes && name.group(1).equals(bare)) {
                bare = null;
            }
        }
        char quote = 0;
        int end = at;
        for (; end < html.length() && (quote != 0 || html.charAt(end) != '>'); end++) {
            char c = html.charAt(end);
            quote = quote == 0 && (c == '"' || c == '\'') ? c : c == quote ? 0 : quote;
        }
        out.append(plain(html.substring(at, end)));
        return end;
    }

    private int text(int at) {
        int end = end(html, at);
        String whole = html.substring(at, end);
        String plain = pick(whole, false);
        String own = pick(whole, true);
        if (bare != null || own.equals(plain)) {
            out.append(plain);
        } else {
            out.append("<span data-say lang=\"").append(words.lang()).append("\" dir=\"").append(words.dir()).append("\">").append(own)
                    .append("</span> <span class=\"also\" data-say lang=\"").append(lang).append("\" dir=\"ltr\">").append(plain).append("</span>");
        }
        return end;
    }

    /** After the sign that closes the one at that place; a mark cut in two ends with the text. */
    private static int end(String text, int at) {
        int depth = 0;
        for (int i = at; i < text.length(); i++) {
            depth += text.charAt(i) == START ? 1 : text.charAt(i) == END ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    private static String pick(String text, boolean own) {
        int at = text.indexOf(START);
        if (at < 0) {
            return text;
        }
        int end = end(text, at);
        int depth = 0;
        int middle = at;
        for (int i = at; i < end && middle == at; i++) {
            depth += text.charAt(i) == START ? 1 : text.charAt(i) == END ? -1 : 0;
            middle = depth == 1 && text.charAt(i) == MIDDLE ? i : at;
        }
        int close = text.charAt(end - 1) == END ? end - 1 : end;
        String chosen = own ? text.substring(at + 1, Math.max(middle, at + 1)) : text.substring(middle + 1, Math.max(close, middle + 1));
        return text.substring(0, at) + pick(chosen, own) + pick(text.substring(end), own);
    }
}
