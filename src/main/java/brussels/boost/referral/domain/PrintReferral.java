package brussels.boost.referral.domain;

import brussels.boost.platform.document.PdfDocument;
import brussels.boost.platform.document.PdfTemplates;
import brussels.boost.platform.document.Pdfs;
import brussels.boost.platform.document.Picture;
import brussels.boost.platform.document.QrCode;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.settings.BoostSettings;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.web.Language;
import brussels.boost.platform.web.Messages;
import brussels.boost.referral.AskId;
import brussels.boost.referral.ReferralId;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** One A4 page for a service that is asked by letter: the need without identity, the link as a code, and what to say on the telephone. */
@Component
public class PrintReferral {
    private static final String SHEET = PdfTemplates.text("pdf/letter.css") + PdfTemplates.text("pdf/referral.css");
    private static final double LARGEST = 12;
    private static final double SMALLEST = 9;

    private final ReadReferrals read;
    private final Pdfs pdfs;
    private final Messages messages;
    private final BoostSettings settings;

    PrintReferral(ReadReferrals read, Pdfs pdfs, Messages messages, BoostSettings settings) {
        this.read = read;
        this.pdfs = pdfs;
        this.messages = messages;
        this.settings = settings;
    }

    /** Printing takes no connection. */
    public byte[] pdf(Actor actor, PersonId person, ReferralId referral, AskId id) {
        Ask ask = read.letter(actor, person, referral).referral().ask(id).orElseThrow(Refusal::notFound);
        Content content = read.letter(actor, person, referral).referral().content();
        String html = PdfTemplates.html("referral/letter-pdf.jte", letter(ask, content));
        for (double size = LARGEST; size >= SMALLEST; size -= 0.5) {
            var document = new PdfDocument(html, SHEET + String.format(Locale.ROOT, "body{font-size:%.1fpt}", size));
            if (pdfs.measure(document).pages() == 1) {
                return pdfs.pdf(document);
            }
        }
        throw Refusal.invalid("words", "referral.words.tooLong");
    }

    private LetterOfReferral letter(Ask ask, Content content) {
        Language language = Language.of(ask.language()).orElse(Language.FR);
        String token = ask.status().over() ? null : ask.token();
        String address = token == null ? "" : settings.address() + "/r/" + token;
        return new LetterOfReferral(ask, content, address, address.isEmpty() ? "" : Picture.svg(QrCode.svg(address), messages.text(language, "referral.letter.qr")).address(),
                key -> messages.text(language, key), settings.helpPhone(), BrusselsTime.dateOf(ask.sent()), settings.demo());
    }
}
