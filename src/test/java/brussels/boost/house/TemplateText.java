package brussels.boost.house;

/** Reads a jte template and leaves its HTML: expressions, control lines and calls go, the blocks handed to calls stay. */
final class TemplateText {
    private final String text;
    private final StringBuilder out = new StringBuilder();
    private int at;

    TemplateText(String text) {
        this.text = text;
    }

    String read() {
        html(false);
        return out.toString();
    }

    private void html(boolean block) {
        while (at < text.length()) {
            if (block && text.charAt(at) == '`') {
                at++;
                return;
            }
            if (text.startsWith("${", at) || text.startsWith("!{", at) || text.startsWith("$unsafe{", at)) {
                at = text.indexOf('{', at) + 1;
                code('}');
            } else if (text.startsWith("@template.", at) || text.startsWith("@if(", at) || text.startsWith("@elseif(", at)
                    || text.startsWith("@for(", at)) {
                at = text.indexOf('(', at) + 1;
                code(')');
                out.append(' ');
            } else if (text.startsWith("@endif", at) || text.startsWith("@endfor", at) || text.startsWith("@else", at)) {
                at = text.startsWith("@endfor", at) ? at + 7 : text.startsWith("@endif", at) ? at + 6 : at + 5;
                out.append(' ');
            } else {
                out.append(text.charAt(at++));
            }
        }
    }

    /** Skips Java up to the sign that closes it, and reads the HTML blocks inside. */
    private void code(char close) {
        int depth = 0;
        while (at < text.length()) {
            char sign = text.charAt(at++);
            if (sign == '"') {
                while (text.charAt(at) != '"') at += text.charAt(at) == '\\' ? 2 : 1;
                at++;
            } else if (sign == '@' && text.charAt(at) == '`') {
                at++;
                html(true);
            } else if (depth == 0 && sign == close) {
                return;
            } else if (sign == '(' || sign == '{') {
                depth++;
            } else if (sign == ')' || sign == '}') {
                depth--;
            }
        }
    }
}
