package brussels.boost.plan.domain.letter;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.plan.LetterId;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import org.springframework.stereotype.Component;

/** Makes a letter as it was chosen, on exactly one page, and keeps it as it was printed; the person signs it on paper. */
@Component
public class MakeLetter {
    private final Transactions transactions;
    private final Access access;
    private final LetterDesk desk;
    private final LetterPdf pdfs;

    MakeLetter(Transactions transactions, Access access, LetterDesk desk, LetterPdf pdfs) {
        this.transactions = transactions;
        this.access = access;
        this.desk = desk;
        this.pdfs = pdfs;
    }

    /** @param id of the letter: sent twice, it is made once */
    public record Request(PersonId person, LetterId id, LetterChoices choices) {}

    public void make(Actor actor, Request request) {
        Letter letter = transactions.write(actor, () -> {
            var compose = desk.compose(access.read(actor, request.person(), LetterActs.LETTERS_READ, Family.NOTES), request.choices());
            compose.check();
            return compose.letter();
        });
        // words that do not fit on one page are refused before anything is kept; printing takes no connection
        pdfs.pdf(letter);
        transactions.write(actor, () -> {
            var patient = access.write(actor, request.person(), LetterActs.LETTER_MADE, Family.NOTES);
            var compose = desk.compose(patient, request.choices());
            compose.check();
            desk.keep(patient, request.id(), compose);
        });
    }
}
