package brussels.boost.platform.mail;

import brussels.boost.platform.settings.BoostSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mail server, if the installation names one. */
@Configuration(proxyBeanMethods = false)
class MailServer {
    private static final String TIMEOUT_MILLIS = "10000";

    @Bean
    @ConditionalOnExpression("!'${boost.mail.host:}'.isEmpty()")
    MailSender mailSender(BoostSettings settings) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(settings.mail().host());
        sender.setPort(settings.mail().port());
        if (!settings.mail().user().isEmpty()) {
            sender.setUsername(settings.mail().user());
            sender.setPassword(settings.mail().password());
            sender.getJavaMailProperties().put("mail.smtp.auth", "true");
        }
        sender.getJavaMailProperties().put("mail.smtp.starttls.enable", "true");
        sender.getJavaMailProperties().put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        sender.getJavaMailProperties().put("mail.smtp.timeout", TIMEOUT_MILLIS);
        return sender;
    }
}
