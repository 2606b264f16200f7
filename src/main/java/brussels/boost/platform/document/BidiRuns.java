package brussels.boost.platform.document;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.regex.Pattern;

/**
 * Cuts a paragraph into left-to-right and right-to-left runs. Numbers stay whole and left-to-right: without it the
 * Unicode algorithm writes the groups of a telephone number backward inside Arabic.
 */
final class BidiRuns implements BidiSplitter {
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d(?:[\\d \\u00A0\\u202F./:-]*\\d)?");

    private final Bidi bidi = new Bidi();

    @Override
    public void setParagraph(String paragraph, byte direction) {
        bidi.setPara(wholeNumbers(paragraph), direction, null);
    }

    /** Same length, same places; only the analysis sees it. */
    private static String wholeNumbers(String paragraph) {
        return NUMBER.matcher(paragraph).replaceAll(number -> "0".repeat(number.end() - number.start()));
    }

    @Override
    public int countTextRuns() {
        return bidi.countRuns();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        var run = bidi.getVisualRun(index);
        return new BidiTextRun(run.getStart(), run.getLength(), run.getDirection());
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return Bidi.getBaseDirection(paragraph);
    }
}
