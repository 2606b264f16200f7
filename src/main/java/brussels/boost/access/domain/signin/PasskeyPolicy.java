package brussels.boost.access.domain.signin;

import brussels.boost.platform.security.Refusal;

/** The rules of passkeys, pure: each has a name somebody recognises, and the last door stays. */
final class PasskeyPolicy {
    static final int LONGEST_NAME = 60;

    private PasskeyPolicy() {}

    static String name(String typed) {
        String name = typed.strip();
        if (name.isEmpty()) {
            throw Refusal.invalid("name", "passkey.refusal.name");
        }
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    /** @param byMail a mailed link can reach the account */
    static void mayRemove(int passkeys, boolean password, boolean byMail) {
        if (passkeys <= 1 && !password && !byMail) {
            throw Refusal.invalid("passkey", "passkey.refusal.lastDoor");
        }
    }
}
