package brussels.boost.directory.domain.relay;

import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;

/** Who keeps relays: professionals, each their own. */
public final class RelayPolicy {
    private static final int LONGEST_TIP = 500;
    private static final int LONGEST = 160;

    private RelayPolicy() {}

    public static boolean mayKeep(Actor actor) {
        return actor instanceof Actor.Professional;
    }

    static void require(Actor actor) {
        if (!mayKeep(actor)) {
            throw Refusal.forbidden("relay.refusal.professional");
        }
    }

    static void said(KeepRelay.Request relay) {
        if (relay.name().isBlank()) {
            throw Refusal.invalid("name", "relay.name.missing");
        }
        if (relay.name().length() > LONGEST || relay.what().length() > LONGEST) {
            throw Refusal.invalid("name", "relay.tooLong");
        }
        if (relay.tip().length() > LONGEST_TIP) {
            throw Refusal.invalid("tip", "relay.tooLong");
        }
        if (!relay.phone().isBlank() && !relay.phone().replaceAll("[\\s./()-]", "").matches("\\+?\\d{3,15}")) {
            throw Refusal.invalid("phone", "relay.phone.wrong");
        }
        if (!relay.email().isBlank() && !relay.email().strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            throw Refusal.invalid("email", "relay.email.wrong");
        }
    }
}
