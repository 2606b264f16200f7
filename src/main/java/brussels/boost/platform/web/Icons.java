package brussels.boost.platform.web;

import gg.jte.Content;

/** Points into the one cached sprite; an icon is never alone without a word or an accessible name beside it. */
final class Icons {
    private Icons() {}

    static Content of(Assets assets, String name, String classes) {
        if (!name.matches("[a-z0-9]+") || !classes.matches("[a-z ]*")) {
            throw new IllegalArgumentException("icon " + name);
        }
        String svg = "<svg class=\"i %s\" aria-hidden=\"true\" focusable=\"false\"><use href=\"%s#%s\"></use></svg>"
                .formatted(classes, assets.url("icons.svg"), name);
        return out -> out.writeContent(svg);
    }
}
