package brussels.boost.access.domain;

import brussels.boost.access.domain.signin.AccountStore;
import brussels.boost.platform.security.Refusal;
import java.util.regex.Pattern;

/** With what a person comes back to their own page: an e-mail address, or a name of their choice for whoever has none. */
public final class OwnPagePolicy {
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{3,39}");

    private OwnPagePolicy() {}

    /** A name of one's own: an address would have to be proved by a mail. */
    public static String name(String typed) {
        if (typed.contains("@")) {
            throw Refusal.invalid("login", "ownpage.refusal.name");
        }
        return login(typed);
    }

    public static String login(String typed) {
        String login = AccountStore.normal(typed);
        if (login.isEmpty()) {
            throw Refusal.invalid("login", "ownpage.refusal.login");
        }
        if (!(login.contains("@") ? MAIL : NAME).matcher(login).matches()) {
            throw Refusal.invalid("login", login.contains("@") ? "circle.refusal.mail" : "ownpage.refusal.name");
        }
        return login;
    }
}
