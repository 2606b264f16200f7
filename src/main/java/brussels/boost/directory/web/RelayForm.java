package brussels.boost.directory.web;

import brussels.boost.directory.ServiceId;
import brussels.boost.directory.domain.relay.KeepRelay;
import brussels.boost.directory.domain.relay.Relay;
import brussels.boost.directory.domain.relay.RelayId;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields of a relay as typed. */
public record RelayForm(@Nullable String service, @Nullable String name, @Nullable String what, @Nullable String phone, @Nullable String email,
        @Nullable String tip, @Nullable String need, @Nullable String shared) {
    static RelayForm of(Relay relay) {
        ServiceId service = relay.service();
        return new RelayForm(service == null ? "" : service.toString(), relay.name(), relay.what(), relay.phone(), relay.email(), relay.tip(), relay.need(),
                relay.shared().name());
    }

    KeepRelay.Request read(RelayId id) {
        String entry = text(service);
        return new KeepRelay.Request(id, entry.isEmpty() ? null : ServiceId.of(entry), text(name), text(what), text(phone), text(email), text(tip), text(need),
                Arrays.stream(Relay.Shared.values()).filter(one -> one.name().equals(shared)).findFirst().orElse(Relay.Shared.MINE));
    }

    public static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
