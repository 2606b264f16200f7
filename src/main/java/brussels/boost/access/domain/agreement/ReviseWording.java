package brussels.boost.access.domain.agreement;

import brussels.boost.access.Act;
import brussels.boost.access.Agreements;
import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.audit.Journal;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The words of an agreement change by a new version; what was agreed to keeps the words it was given to. */
@Component
public class ReviseWording {
    static final Act REVISED = Act.of("access.wording.revised");
    private static final Sql NEWEST = Sql.of("""
            select distinct on (kind, language) kind, language, version, question, consequence, since
            from access.agreement_text order by kind, language, version desc limit 100
            """);
    private static final Sql REVISE = Sql.of("""
            insert into access.agreement_text (kind, version, language, question, consequence, since)
            select :kind, coalesce(max(version), 0) + 1, :language, :question, :consequence, :since from access.agreement_text
            where kind = :kind and language = :language having coalesce(max(version), 0) = :version
            """);
    private static final Sql VERSIONS = Sql.of("""
            select kind, language, version, question, consequence, since
            from access.agreement_text where kind = :kind and language = :language order by version desc limit 50
            """);

    /** The languages in which an agreement may be asked. */
    public static final List<String> LANGUAGES = List.of("fr", "nl", "en", "ar", "tr");

    private final Transactions transactions;
    private final Duties duties;
    private final Journal journal;
    private final BrusselsTime time;
    private final Db db;

    ReviseWording(Transactions transactions, Duties duties, Journal journal, BrusselsTime time, Db db) {
        this.transactions = transactions;
        this.duties = duties;
        this.journal = journal;
        this.time = time;
        this.db = db;
    }

    /** The newest words of one agreement in one language. */
    public record Words(Agreements.Kind kind, String language, int version, String question, String consequence, LocalDate since) {}

    public List<Words> read(Actor actor) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN, Hat.Role.PRIVACY_OFFICER);
            return db.sql(NEWEST)
                    .query((row, _) -> words(row))
                    .list();
        });
    }

    /** Every version in one language, the newest first; one that begins later stands there too. */
    public List<Words> versions(Actor actor, Agreements.Kind kind, String language) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN, Hat.Role.PRIVACY_OFFICER);
            return db.sql(VERSIONS).param("kind", kind.name()).param("language", language).query((row, _) -> words(row)).list();
        });
    }

    private static Words words(ResultSet row) throws SQLException {
        return new Words(Agreements.Kind.valueOf(row.getString("kind")), row.getString("language"), row.getInt("version"),
                row.getString("question"), row.getString("consequence"), Objects.requireNonNull(row.getObject("since", LocalDate.class)));
    }

    public Words read(Actor actor, Agreements.Kind kind, String language) {
        if (!LANGUAGES.contains(language)) {
            throw Refusal.notFound();
        }
        return read(actor).stream().filter(words -> words.kind() == kind && words.language().equals(language)).findFirst()
                .orElseGet(() -> new Words(kind, language, 0, "", "", time.today()));
    }

    /** @param version as it was read; 0 for a new language @param since the day from which it is asked */
    public record Request(Agreements.Kind kind, String language, int version, String question, String consequence, LocalDate since) {}

    /** @throws Refusal CONFLICT when somebody wrote another version since this one was read */
    public void run(Actor actor, Request request) {
        Map<String, String> missing = new LinkedHashMap<>();
        if (request.question().isBlank()) {
            missing.put("question", "wording.question.missing");
        }
        if (request.consequence().isBlank()) {
            missing.put("consequence", "wording.consequence.missing");
        }
        if (request.since().isBefore(time.today())) {
            missing.put("since", "wording.since.past");
        }
        if (!missing.isEmpty()) {
            throw Refusal.invalid(missing);
        }
        transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN, Hat.Role.PRIVACY_OFFICER);
            int done = db.sql(REVISE).param("kind", request.kind().name()).param("language", request.language())
                    .param("version", request.version()).param("question", request.question().strip())
                    .param("consequence", request.consequence().strip()).param("since", request.since()).update();
            if (done == 0) {
                throw Refusal.conflict("wording.conflict");
            }
            journal.write(actor, new Journal.Line(REVISED.key(), null, "", null, null, false));
        });
    }
}
