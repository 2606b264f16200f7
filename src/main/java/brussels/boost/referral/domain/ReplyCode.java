package brussels.boost.referral.domain;

import java.security.SecureRandom;

/** What is said on the telephone instead of a name: eight signs that are not mistaken for one another. */
final class ReplyCode {
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReplyCode() {}

    static String fresh() {
        var code = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            code.append(i == 4 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }
}
