package brussels.boost.demo.web;

import brussels.boost.platform.mail.Mailbox;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.settings.BoostSettings;
import brussels.boost.platform.web.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The demo sends no mail: it shows what would have left. Without demo this page does not exist. */
@Controller
class MailboxController {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^/\\s]+(/\\S+)");

    private final Mailbox mailbox;
    private final BoostSettings settings;

    MailboxController(Mailbox mailbox, BoostSettings settings) {
        this.mailbox = mailbox;
        this.settings = settings;
    }

    @GetMapping("/demo/mailbox")
    View mailbox(Page page) {
        if (!settings.demo()) {
            throw Refusal.notFound();
        }
        return page.view("demo/mailbox", new MailboxPage(mailbox.newest().stream().map(MailboxController::letter).toList()));
    }

    private static MailboxPage.Letter letter(Mailbox.Mail mail) {
        Matcher address = ADDRESS.matcher(mail.body());
        boolean found = address.find();
        return new MailboxPage.Letter(mail, found ? mail.body().substring(0, address.start()) : mail.body(),
                found ? address.group(1) : "", found ? mail.body().substring(address.end()) : "");
    }
}
