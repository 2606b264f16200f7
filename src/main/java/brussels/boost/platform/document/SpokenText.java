package brussels.boost.platform.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Gives each right-to-left paragraph its text as it is spoken. What is drawn is reversed and made of joined forms,
 * which a screen reader would read backward.
 */
final class SpokenText {
    private SpokenText() {}

    static void into(PDDocument pdf, Document html) {
        Deque<String> spoken = rightToLeft(html);
        for (PDStructureElement paragraph : paragraphs(pdf.getDocumentCatalog().getStructureTreeRoot(), new ArrayList<>())) {
            String language = paragraph.getLanguage();
            if (language != null && Language.isRightToLeft(language) && !spoken.isEmpty()) paragraph.setActualText(spoken.poll());
        }
        if (!spoken.isEmpty()) throw new IllegalStateException("right-to-left paragraphs without their spoken text: " + spoken.size());
    }

    private static Deque<String> rightToLeft(Document html) {
        var texts = new ArrayDeque<String>();
        NodeList all = html.getElementsByTagName("p");
        for (int i = 0; i < all.getLength(); i++) {
            var paragraph = (Element) all.item(i);
            String text = paragraph.getTextContent().strip().replaceAll("\\s+", " ");
            if (Language.isRightToLeft(paragraph.getAttribute("lang")) && !text.isEmpty()) texts.add(text);
        }
        return texts;
    }

    private static List<PDStructureElement> paragraphs(PDStructureNode node, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (!(kid instanceof PDStructureElement element)) continue;
            if ("P".equals(element.getStructureType())) found.add(element);
            paragraphs(element, found);
        }
        return found;
    }
}
