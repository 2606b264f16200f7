package brussels.boost.plan.domain.letter;

import brussels.boost.access.Act;
import brussels.boost.access.Duties;
import brussels.boost.access.Hat;
import brussels.boost.access.History;
import brussels.boost.audit.Journal;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The words of the letters are data: a change is a new version, and letters made before keep their own. */
@Component
public class EditLetter {
    static final Act CHANGED = Act.of("plan.letter.template.changed");
    private static final String SUBJECT = "letter";
    private static final int LONGEST = 2_000;
    private static final Sql ADD = Sql.of("""
            insert into plan.letter_template (kind, language, version, recipient, subject, greeting, opening, quoting, health, closing, farewell)
            values (:kind, :language, :version, :recipient, :subject, :greeting, :opening, :quoting, :health, :closing, :farewell)
            on conflict do nothing
            """);

    private final Transactions transactions;
    private final Duties duties;
    private final LetterTemplates templates;
    private final History history;
    private final Journal journal;
    private final Db db;

    EditLetter(Transactions transactions, Duties duties, LetterTemplates templates, History history, Journal journal, Db db) {
        this.transactions = transactions;
        this.duties = duties;
        this.templates = templates;
        this.history = history;
        this.journal = journal;
        this.db = db;
    }

    /** The parts of a letter, in their order; {name}, {by}, {day} and {hours} are put in when it is made. */
    public record Words(String recipient, String subject, String greeting, String opening, String quoting, String health, String closing, String farewell) {
        /** By the name of each part. */
        public Map<String, String> parts() {
            Map<String, String> parts = new LinkedHashMap<>();
            parts.put("recipient", recipient);
            parts.put("subject", subject);
            parts.put("greeting", greeting);
            parts.put("opening", opening);
            parts.put("quoting", quoting);
            parts.put("health", health);
            parts.put("closing", closing);
            parts.put("farewell", farewell);
            return parts;
        }

        /** As it would read for somebody invented. */
        public List<String> sample(String name, String by, String day) {
            var values = Map.of("name", name, "by", by, "day", day, "hours", "10:00 – 11:00");
            return List.of(recipient, subject, greeting, opening, quoting, health, closing, farewell).stream()
                    .flatMap(part -> LetterTemplate.paragraphs(part, values).stream()).toList();
        }
    }

    /** One kind in one language. */
    public record Opened(LetterKind kind, String language, int version, Words words, List<History.Line> history) {}

    public List<LetterKind> kinds(Actor actor) {
        return transactions.read(actor, () -> {
            require(actor);
            return templates.kinds();
        });
    }

    public Opened one(Actor actor, String kind, String language) {
        return transactions.read(actor, () -> {
            require(actor);
            LetterTemplate now = templates.inForce(kind, LetterLanguage.of(language));
            LetterKind named = templates.kinds().stream().filter(one -> one.code().equals(kind)).findFirst().orElseThrow(Refusal::notFound);
            return new Opened(named, now.language().tag(), now.version(), words(now), history.of(SUBJECT, kind + "." + now.language().tag()));
        });
    }

    /** @param version the one that was read; somebody else's newer one is a conflict */
    public void change(Actor actor, String kind, String language, int version, Words words) {
        check(words);
        transactions.write(actor, () -> {
            require(actor);
            LetterTemplate now = templates.inForce(kind, LetterLanguage.of(language));
            int added = now.version() != version ? 0 : db.sql(ADD).param("kind", kind).param("language", now.language().tag()).param("version", version + 1)
                    .param("recipient", words.recipient()).param("subject", words.subject()).param("greeting", words.greeting())
                    .param("opening", words.opening()).param("quoting", words.quoting()).param("health", words.health())
                    .param("closing", words.closing()).param("farewell", words.farewell()).update();
            if (added == 0) {
                throw Refusal.conflict("person.conflict");
            }
            history.keep(actor, SUBJECT, kind + "." + now.language().tag(), named(words(now)), named(words));
            journal.write(actor, new Journal.Line(CHANGED.key(), null, "", null, null, false));
        });
    }

    private void require(Actor actor) {
        duties.require(actor, Hat.Role.ADMIN, Hat.Role.PRIVACY_OFFICER);
    }

    private static void check(Words words) {
        Map<String, String> wrong = new LinkedHashMap<>();
        words.parts().forEach((part, text) -> {
            if (text.length() > LONGEST) {
                wrong.put(part, "letter.edit.tooLong");
            } else if (text.isBlank() && !List.of("quoting", "health", "farewell").contains(part)) {
                wrong.put(part, "letter.edit.missing");
            }
        });
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
    }

    private static Words words(LetterTemplate now) {
        return new Words(now.recipient(), now.subject(), now.greeting(), now.opening(), now.quoting(), now.health(), now.closing(), now.farewell());
    }

    private static Map<String, String> named(Words words) {
        Map<String, String> named = new LinkedHashMap<>();
        words.parts().forEach((part, text) -> named.put("letter." + part, text));
        return named;
    }
}
