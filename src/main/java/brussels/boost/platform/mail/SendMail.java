package brussels.boost.platform.mail;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.settings.BoostSettings;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;

/**
 * Sends what waits. Each mail is claimed for some minutes before it is sent, so no connection is held while a mail
 * server thinks and a second node does not send it again; after a day of tries it is given up and counted.
 */
@Component
public class SendMail {
    private static final Logger LOG = LoggerFactory.getLogger(SendMail.class);
    private static final Actor ACTOR = Actor.Job.named("mail");
    private static final Sql CLAIM = Sql.of("""
            update platform.mail set tries = tries + 1,
                   next_try = now() + least(interval '4 hours', interval '2 minutes' * power(2, tries))
            where id in (select id from platform.mail
                         where sent_at is null and given_up_at is null and next_try <= now()
                         order by next_try limit 20 for update skip locked)
            returning id, recipient, subject, body
            """);
    private static final Sql SENT = Sql.of("update platform.mail set sent_at = now() where id = :id");
    private static final Sql GIVE_UP = Sql.of("""
            update platform.mail set given_up_at = now()
            where sent_at is null and given_up_at is null and tries >= 10
            """);

    private final Db db;
    private final Transactions transactions;
    private final ObjectProvider<MailSender> sender;
    private final String from;

    SendMail(Db db, Transactions transactions, ObjectProvider<MailSender> sender, BoostSettings settings) {
        this.db = db;
        this.transactions = transactions;
        this.sender = sender;
        this.from = settings.mail().from();
    }

    private record Waiting(UUID id, String recipient, String subject, String body) {}

    /** Without a mail server (the demo) nothing is claimed: mails stay on the mailbox page. */
    public void run() {
        MailSender mail = sender.getIfAvailable();
        if (mail == null) {
            return;
        }
        List<Waiting> waiting = transactions.write(ACTOR, () -> db.sql(CLAIM)
                .query((row, _) -> new Waiting(row.getObject("id", UUID.class), row.getString("recipient"), row.getString("subject"), row.getString("body")))
                .list());
        for (Waiting one : waiting) {
            try {
                mail.send(message(one));
                transactions.write(ACTOR, () -> db.sql(SENT).param("id", one.id()).update());
            } catch (MailException e) {
                LOG.warn("mail {} not sent yet: {}", one.id(), e.getClass().getSimpleName());
            }
        }
        transactions.write(ACTOR, () -> db.sql(GIVE_UP).update());
    }

    private SimpleMailMessage message(Waiting one) {
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(one.recipient());
        message.setSubject(one.subject());
        message.setText(one.body());
        return message;
    }
}
