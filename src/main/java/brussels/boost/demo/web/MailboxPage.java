package brussels.boost.demo.web;

import brussels.boost.platform.mail.Mailbox;
import java.util.List;

/** The demo's mailbox. */
public record MailboxPage(List<Letter> letters) {
    /**
     * One mail, its address made a link.
     *
     * @param path where it leads, in this program; empty when it leads nowhere
     */
    public record Letter(Mailbox.Mail mail, String before, String path, String after) {}
}
