package brussels.boost.directory.domain.relay;

import brussels.boost.directory.ServiceId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody one can really call.
 *
 * @param mine written by whoever reads
 * @param service the entry it belongs to; null when it stands alone
 * @param need code of the taxonomy; empty when none in particular
 */
public record Relay(RelayId id, boolean mine, String author, @Nullable ServiceId service, String name, String what, String phone, String email,
        String tip, String need, Shared shared) {
    /** With whom. */
    public enum Shared {
        MINE,
        /** Colleagues of the organisations where its author works. */
        ORGANISATION,
        /** All professionals. */
        ALL
    }
}
