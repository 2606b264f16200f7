package brussels.boost.access.domain.signin;

import brussels.boost.platform.id.AccountId;
import com.yubico.webauthn.CredentialRepository;
import com.yubico.webauthn.RegisteredCredential;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Our passkeys as the WebAuthn library asks for them. A user is known to devices by the account's number alone. */
@Component
class StoredCredentials implements CredentialRepository {
    private final PasskeyStore store;

    StoredCredentials(PasskeyStore store) {
        this.store = store;
    }

    static ByteArray handle(AccountId account) {
        return new ByteArray(ByteBuffer.allocate(16).putLong(account.value().getMostSignificantBits()).putLong(account.value().getLeastSignificantBits()).array());
    }

    static AccountId account(ByteArray handle) {
        var bytes = ByteBuffer.wrap(handle.getBytes());
        return new AccountId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    @Override
    public Set<PublicKeyCredentialDescriptor> getCredentialIdsForUsername(String username) {
        return store.of(AccountId.of(username)).stream().map(row -> PublicKeyCredentialDescriptor.builder().id(new ByteArray(row.credential())).build())
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<ByteArray> getUserHandleForUsername(String username) {
        return Optional.of(handle(AccountId.of(username)));
    }

    @Override
    public Optional<String> getUsernameForUserHandle(ByteArray handle) {
        return handle.size() == 16 ? Optional.of(account(handle).toString()) : Optional.empty();
    }

    @Override
    public Optional<RegisteredCredential> lookup(ByteArray credential, ByteArray handle) {
        return store.byCredential(credential.getBytes()).filter(row -> handle(row.account()).equals(handle)).map(StoredCredentials::known);
    }

    @Override
    public Set<RegisteredCredential> lookupAll(ByteArray credential) {
        return store.byCredential(credential.getBytes()).map(StoredCredentials::known).map(Set::of).orElse(Set.of());
    }

    private static RegisteredCredential known(PasskeyStore.Row row) {
        return RegisteredCredential.builder().credentialId(new ByteArray(row.credential())).userHandle(handle(row.account()))
                .publicKeyCose(new ByteArray(row.key())).signatureCount(row.count()).build();
    }
}
