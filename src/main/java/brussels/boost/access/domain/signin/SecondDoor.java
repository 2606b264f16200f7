package brussels.boost.access.domain.signin;

import brussels.boost.access.Hat;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.settings.BoostSettings;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who must show a second proof. Whoever chose to; in production every administrator, who sets it up at their next
 * sign-in. The demonstration's accounts are never stopped by it, and a passkey is two proofs by itself.
 */
@Component
class SecondDoor {
    private static final Set<Hat.Role> ADMINISTRATORS = EnumSet.of(Hat.Role.ORGANISATION_ADMIN, Hat.Role.ADMIN, Hat.Role.PRIVACY_OFFICER);

    private final SecondFactorStore store;
    private final boolean production;

    SecondDoor(SecondFactorStore store, BoostSettings settings) {
        this.store = store;
        this.production = !settings.demo();
    }

    /** What a session still waits for. */
    enum Awaits {
        CODE,
        ENROL
    }

    @Nullable Awaits after(Way way, AccountId account, Collection<Hat> hats) {
        return way == Way.DEMO || way == Way.PASSKEY ? null : wanted(production, store.asked(account), hats);
    }

    static @Nullable Awaits wanted(boolean production, boolean asked, Collection<Hat> hats) {
        return asked ? Awaits.CODE : production && administers(hats) ? Awaits.ENROL : null;
    }

    /** An administrator in production keeps theirs: it is changed, not put away. */
    boolean required(Collection<Hat> hats) {
        return production && administers(hats);
    }

    Awaits toProve(AccountId account) {
        return store.asked(account) ? Awaits.CODE : Awaits.ENROL;
    }

    private static boolean administers(Collection<Hat> hats) {
        return hats.stream().anyMatch(hat -> ADMINISTRATORS.contains(hat.role()));
    }
}
