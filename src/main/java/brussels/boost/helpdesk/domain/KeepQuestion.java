package brussels.boost.helpdesk.domain;

import brussels.boost.helpdesk.Channel;
import brussels.boost.helpdesk.NewQuestion;
import brussels.boost.helpdesk.QuestionId;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.text.IdentityScanner;
import brussels.boost.territory.Commune;
import brussels.boost.territory.Territories;
import brussels.boost.territory.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps a question while somebody speaks, as often as something is typed; marks what looks like a name and blocks nothing. */
@Component
public class KeepQuestion {
    private final Transactions transactions;
    private final Advisers advisers;
    private final QuestionStore store;
    private final Territories territories;

    KeepQuestion(Transactions transactions, Advisers advisers, QuestionStore store, Territories territories) {
        this.transactions = transactions;
        this.advisers = advisers;
        this.store = store;
        this.territories = territories;
    }

    /** @param place as typed: a postal code, or the name of a district or commune */
    public record Request(NewQuestion heard, @Nullable String place) {}

    /** @return what in the words might point to somebody, to be marked softly */
    public List<String> run(Actor.Professional actor, Request request) {
        transactions.write(actor, () -> {
            advisers.require(actor);
            NewQuestion heard = request.heard();
            keep(actor, with(heard, unit(request.place()).map(Unit::code).orElse(null)));
        });
        return marks(request.heard().words());
    }

    void keep(Actor.Professional actor, NewQuestion heard) {
        if (!store.keep(HelpdeskPolicy.clean(heard), actor.account())) {
            throw Refusal.conflict("helpdesk.refusal.held");
        }
    }

    /** Makes sure that there is a question to hang something on. */
    void begin(Actor.Professional actor, QuestionId id) {
        if (store.one(id).isEmpty()) {
            keep(actor, new NewQuestion(id, Channel.CALL, null, null, null, null, null, null, null, List.of()));
        }
    }

    public static List<String> marks(@Nullable String words) {
        return words == null ? List.of() : IdentityScanner.scan(words).stream().map(span -> words.substring(span.from(), span.to())).distinct().limit(8).toList();
    }

    /** Inside a transaction. */
    Optional<Unit> unit(@Nullable String place) {
        if (place == null || place.isBlank()) {
            return Optional.empty();
        }
        String said = place.strip();
        return said.matches("\\d{4}.*") ? territories.ofPostalCode(said.substring(0, 4)).stream().findFirst()
                : territories.communes().stream().flatMap(KeepQuestion::units).filter(unit -> is(unit, said)).findFirst();
    }

    static Stream<Unit> units(Commune commune) {
        return Stream.concat(Stream.of(commune.unit()), commune.districts().stream());
    }

    private static boolean is(Unit unit, String said) {
        return unit.nameFr().equalsIgnoreCase(said) || unit.nameNl().equalsIgnoreCase(said) || unit.code().equals(said);
    }

    private static NewQuestion with(NewQuestion heard, @Nullable String unit) {
        return new NewQuestion(heard.id(), heard.channel(), heard.caller(), heard.trade(), unit, heard.language(), heard.words(), heard.reach(), heard.steps(), heard.themes());
    }
}
