package brussels.boost.platform.document;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;

/**
 * Joins Arabic letters and turns right-to-left runs into the order in which they are drawn. A PDF may be valid
 * PDF/UA with separate, backward letters: a compared picture guards this class.
 */
final class ArabicShaper implements BidiReorderer {
    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
    }

    @Override
    public String shapeText(String text) {
        return ArabicLetters.joined(text);
    }

    @Override
    public String deshapeText(String text) {
        return ArabicLetters.plain(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
