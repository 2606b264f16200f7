package brussels.boost.platform.document;

/** How much room a document takes, known before it is drawn, so that a sheet can be made to fit its page. */
public record PdfMeasure(int pages, double millimetres) {}
