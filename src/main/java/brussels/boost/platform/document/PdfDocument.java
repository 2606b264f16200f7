package brussels.boost.platform.document;

/**
 * What becomes one PDF: well-formed XHTML (with lang, title and a description) and its CSS 2.1 sheet, apart because a
 * template holds no style. Pictures are data addresses inside (see {@link Picture}), so nothing is fetched.
 */
public record PdfDocument(String html, String css) {
    String styled() {
        int head = html.indexOf("</head>");
        if (head < 0) throw new IllegalArgumentException("a PDF needs a head with its title");
        return html.substring(0, head) + "<style><![CDATA[" + PdfFonts.CSS + css + "]]></style>" + html.substring(head);
    }
}
