package brussels.boost.agenda.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Family;
import brussels.boost.agenda.AppointmentId;
import brussels.boost.agenda.Interpreting;
import brussels.boost.directory.Directory;
import brussels.boost.directory.ServiceId;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An interpreter is carried on the moment, so that the person and whoever comes know who interprets. */
@Component
public class BringInterpreter {
    private static final int LONGEST = 200;

    private final Transactions transactions;
    private final Access access;
    private final Directory directory;
    private final AppointmentStore store;

    BringInterpreter(Transactions transactions, Access access, Directory directory, AppointmentStore store) {
        this.transactions = transactions;
        this.access = access;
        this.directory = directory;
        this.store = store;
    }

    /** @param language empty: nobody comes along @param service an interpreter of the directory @param words who, or how to reach them */
    public record Request(PersonId person, AppointmentId moment, String language, @Nullable ServiceId service, String words, String reader) {}

    public void run(Actor actor, Request request) {
        if (!request.language().isEmpty() && !request.language().matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
            throw Refusal.invalid("interpreter", "agenda.interpreter.language");
        }
        if (request.words().length() > LONGEST) {
            throw Refusal.invalid("by", "agenda.interpreter.tooLong");
        }
        transactions.write(actor, () -> {
            var patient = access.write(actor, request.person(), AgendaActs.INTERPRETER, Family.AGENDA);
            Interpreting interpreting = request.language().isEmpty() ? null : new Interpreting(request.language(), by(request));
            if (!store.interpreter(patient, request.moment(), interpreting)) {
                throw Refusal.notFound();
            }
        });
    }

    private String by(Request request) {
        ServiceId service = request.service();
        String known = service == null ? "" : directory.card(service).map(card -> Stream.of(card.name(request.reader()), card.phone())
                .filter(text -> text != null && !text.isBlank()).collect(Collectors.joining(", "))).orElse("");
        return Stream.of(known, request.words().strip()).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
    }
}
