package brussels.boost.person.domain;

import brussels.boost.access.Accounts;
import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.access.History;
import brussels.boost.access.Referents;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Two files may be one person's. The officer sees when it was found and who the référents are, and either has the
 * newer one's ask the person, or says that it is a mistake.
 */
@Component
public class AnswerDuplicate {
    private static final Sql ALL = Sql.of("select newer, older, found_at, outcome, answered_at from person.duplicates()");
    private static final Sql ANSWER = Sql.of("select person.answer_duplicate(:newer, :older, :said) as done");

    private final Transactions transactions;
    private final Duties duties;
    private final Referents referents;
    private final Accounts accounts;
    private final History history;
    private final Db db;

    AnswerDuplicate(Transactions transactions, Duties duties, Referents referents, Accounts accounts, History history, Db db) {
        this.transactions = transactions;
        this.duties = duties;
        this.referents = referents;
        this.accounts = accounts;
        this.history = history;
        this.db = db;
    }

    /** What the officer may decide. */
    public enum Outcome {
        /** The newer file's référent asks: « avez-vous déjà une feuille ? » */
        ASK,
        NOT_SAME
    }

    /** One pair, by its référents' names. */
    public record Pair(PersonId newer, PersonId older, Instant found, @Nullable Outcome outcome, @Nullable Instant answered,
            List<String> newerReferents, List<String> olderReferents) {}

    private record Row(PersonId newer, PersonId older, Instant found, @Nullable String outcome, @Nullable Timestamp answered) {}

    public List<Pair> list(Actor.Professional officer) {
        return transactions.read(officer, () -> {
            duties.require(officer, Hat.Role.PRIVACY_OFFICER);
            List<Row> rows = db.sql(ALL).query((row, _) -> new Row(new PersonId(row.getObject("newer", UUID.class)),
                    new PersonId(row.getObject("older", UUID.class)), Objects.requireNonNull(row.getTimestamp("found_at")).toInstant(),
                    row.getString("outcome"), row.getTimestamp("answered_at"))).list();
            Map<PersonId, List<AccountId>> whose = referents.of(officer, rows.stream().flatMap(row -> Stream.of(row.newer(), row.older())).distinct().toList());
            var cards = accounts.cards(whose.values().stream().flatMap(List::stream).distinct().toList());
            return rows.stream().map(row -> {
                String outcome = row.outcome();
                Timestamp answered = row.answered();
                return new Pair(row.newer(), row.older(), row.found(), outcome == null ? null : Outcome.valueOf(outcome),
                        answered == null ? null : answered.toInstant(), names(whose, row.newer(), cards), names(whose, row.older(), cards));
            }).toList();
        });
    }

    private static List<String> names(Map<PersonId, List<AccountId>> whose, PersonId person, Map<AccountId, Accounts.Card> cards) {
        return whose.getOrDefault(person, List.of()).stream().map(cards::get).filter(Objects::nonNull).map(Accounts.Card::name).toList();
    }

    public void run(Actor.Professional officer, PersonId newer, PersonId older, Outcome outcome) {
        transactions.write(officer, () -> {
            duties.require(officer, Hat.Role.PRIVACY_OFFICER);
            if (!db.sql(ANSWER).param("newer", newer.value()).param("older", older.value()).param("said", outcome.name())
                    .query((row, _) -> row.getBoolean("done")).single()) {
                throw Refusal.notFound();
            }
            history.keep(officer, "duplicate", newer, "duplicate.outcome", null, "person.desk.duplicate." + outcome);
        });
    }
}
