package brussels.boost.access.domain;

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
            insert into access.agreement_text (kind, version, language, question, consequence)
            select :kind, max(version) + 1, :language, :question, :consequence from access.agreement_text
            where kind = :kind and language = :language having max(version) = :version
            """);

    private final Transactions transactions;
    private final Duties duties;
    private final Journal journal;
    private final Db db;

    ReviseWording(Transactions transactions, Duties duties, Journal journal, Db db) {
        this.transactions = transactions;
        this.duties = duties;
        this.journal = journal;
        this.db = db;
    }

    /** The newest words of one agreement in one language. */
    public record Words(Agreements.Kind kind, String language, int version, String question, String consequence, LocalDate since) {}

    public List<Words> read(Actor actor) {
        return transactions.read(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN, Hat.Role.PRIVACY_OFFICER);
            return db.sql(NEWEST)
                    .query((row, _) -> new Words(Agreements.Kind.valueOf(row.getString("kind")), row.getString("language"), row.getInt("version"),
                            row.getString("question"), row.getString("consequence"), Objects.requireNonNull(row.getObject("since", LocalDate.class))))
                    .list();
        });
    }

    public Words read(Actor actor, Agreements.Kind kind, String language) {
        return read(actor).stream().filter(words -> words.kind() == kind && words.language().equals(language)).findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** @throws Refusal CONFLICT when somebody wrote another version since this one was read */
    public void run(Actor actor, Agreements.Kind kind, String language, int version, String question, String consequence) {
        Map<String, String> missing = new LinkedHashMap<>();
        if (question.isBlank()) {
            missing.put("question", "wording.question.missing");
        }
        if (consequence.isBlank()) {
            missing.put("consequence", "wording.consequence.missing");
        }
        if (!missing.isEmpty()) {
            throw Refusal.invalid(missing);
        }
        transactions.write(actor, () -> {
            duties.require(actor, Hat.Role.ADMIN, Hat.Role.PRIVACY_OFFICER);
            int done = db.sql(REVISE).param("kind", kind.name()).param("language", language).param("version", version)
                    .param("question", question.strip()).param("consequence", consequence.strip()).update();
            if (done == 0) {
                throw Refusal.conflict("wording.conflict");
            }
            journal.write(actor, new Journal.Line(REVISED.key(), null, "", null, null, false));
        });
    }
}
