package brussels.boost.platform.mail;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.settings.BoostSettings;
import brussels.boost.platform.web.Language;
import brussels.boost.platform.web.Messages;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where mails are put, in the transaction that causes them; a job sends them afterwards. */
@Component
public class Outbox {
    private static final Sql PUT = Sql.of("""
            insert into platform.mail (id, dedupe, recipient, lang, subject, body)
            values (:id, :dedupe, :recipient, :lang, :subject, :body) on conflict (dedupe) do nothing
            """);

    private static final Sql PURGE = Sql.of("""
            delete from platform.mail where coalesce(sent_at, given_up_at) < now() - make_interval(days => :days)
            """);

    private final Db db;
    private final Messages messages;
    private final String publicUrl;

    Outbox(Db db, Messages messages, BoostSettings settings) {
        this.db = db;
        this.messages = messages;
        this.publicUrl = settings.address();
    }

    /**
     * @param key the words are the messages {@code <key>.subject} and {@code <key>.body}
     * @param path the address the mail leads to, {0} in the body; it holds nothing but an opaque token
     * @param dedupe names the cause: the same cause never mails twice
     * @param words what else the body says, from {1}; never of a person
     */
    public record Letter(String recipient, String lang, String key, String path, String dedupe, List<String> words) {
        public Letter(String recipient, String lang, String key, String path, String dedupe) {
            this(recipient, lang, key, path, dedupe, List.of());
        }
    }

    /** Whoever comes in by a name of their own, without address, gets none. */
    public void send(Letter letter) {
        if (!letter.recipient().contains("@")) {
            return;
        }
        Language language = Language.of(letter.lang()).orElse(Language.FR);
        db.sql(PUT)
                .param("id", Id.next())
                .param("dedupe", letter.dedupe())
                .param("recipient", letter.recipient())
                .param("lang", language.code())
                .param("subject", messages.text(language, letter.key() + ".subject"))
                .param("body", messages.text(language, letter.key() + ".body", arguments(letter)))
                .update();
    }

    private @Nullable Object[] arguments(Letter letter) {
        return Stream.concat(Stream.of(publicUrl + letter.path()), letter.words().stream()).toArray();
    }

    /** Mails that left, or never will, and are older than that. @return how many went */
    public int purge(int days) {
        return db.sql(PURGE).param("days", days).update();
    }
}
