package brussels.boost.dialogue.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.dialogue.SessionId;
import brussels.boost.dialogue.domain.Session.Mode;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows or hides the words, speaks another language, or offers the cards another way, in the middle of a conversation. */
@Component
public class ChangeScreen {
    private final Transactions transactions;
    private final OpenDialogue open;
    private final SessionStore sessions;

    ChangeScreen(Transactions transactions, OpenDialogue open, SessionStore sessions) {
        this.transactions = transactions;
        this.open = open;
        this.sessions = sessions;
    }

    /** What is null stays as it is. */
    public record Request(SessionId session, @Nullable Boolean labels, @Nullable String language, @Nullable Mode mode) {}

    public void run(Actor actor, Request request) {
        String language = request.language();
        if (language != null) {
            DialoguePolicy.checkLanguage(language);
        }
        transactions.write(actor, () -> {
            PatientAccess patient = open.write(actor, request.session(), DialogueActs.HELD);
            sessions.screen(patient, request.session(), request.labels(), language, request.mode());
        });
    }
}
