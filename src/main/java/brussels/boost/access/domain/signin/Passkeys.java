package brussels.boost.access.domain.signin;

import brussels.boost.platform.settings.BoostSettings;
import com.yubico.webauthn.RelyingParty;
import com.yubico.webauthn.data.AttestationConveyancePreference;
import com.yubico.webauthn.data.RelyingPartyIdentity;
import java.net.URI;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who we are to a device that holds passkeys: the host of the public address, and nobody else's. */
@Component
public class Passkeys {
    private final String id;
    private final RelyingParty party;

    Passkeys(BoostSettings settings, StoredCredentials credentials) {
        URI address = URI.create(settings.address());
        this.id = address.getHost();
        boolean here = id.equals("localhost");
        this.party = RelyingParty.builder()
                .identity(RelyingPartyIdentity.builder().id(id).name("Boost").build())
                .credentialRepository(credentials)
                .origins(Set.of(here ? address.getScheme() + "://" + id : address.getScheme() + "://" + address.getAuthority()))
                // a program tried on one's own machine is reached by whatever port is free
                .allowOriginPort(here)
                .attestationConveyancePreference(AttestationConveyancePreference.NONE)
                .build();
    }

    /** A page under another host hides the button: its passkeys would be somebody else's. */
    public String id() {
        return id;
    }

    RelyingParty party() {
        return party;
    }
}
