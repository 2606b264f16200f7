package brussels.boost.access.domain.signin;

import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with Spring Security's current defaults (16 MiB, 2 passes; above the minimum of RFC 9106's second
 * choice for a server that also does other work). Two at a time: each costs memory and a core.
 */
@Component
public class Passwords {
    private final Argon2PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Semaphore permits = new Semaphore(2, true);
    private volatile String decoy = "";

    public String hash(String password) {
        permits.acquireUninterruptibly();
        try {
            return argon2.encode(password);
        } finally {
            permits.release();
        }
    }

    boolean matches(String password, String hash) {
        permits.acquireUninterruptibly();
        try {
            return argon2.matches(password, hash);
        } finally {
            permits.release();
        }
    }

    /** Takes as long as a real comparison, so that time does not tell whether an account exists. */
    void pretend(String password) {
        if (decoy.isEmpty()) {
            decoy = hash("nobody's password, ever");
        }
        matches(password, decoy);
    }
}
