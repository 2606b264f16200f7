package brussels.boost.access.domain.signin;

import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import com.yubico.webauthn.AssertionRequest;
import com.yubico.webauthn.AssertionResult;
import com.yubico.webauthn.FinishAssertionOptions;
import com.yubico.webauthn.StartAssertionOptions;
import com.yubico.webauthn.data.PublicKeyCredential;
import com.yubico.webauthn.data.UserVerificationRequirement;
import com.yubico.webauthn.exception.AssertionFailedException;
import java.io.IOException;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Lets somebody in by a key of their device: it signs what we ask, once, after asking its holder for finger, face or PIN. */
@Component
public class SignInWithPasskey {
    private static final Actor DOOR = Actor.Job.named("sign-in");

    private final Transactions transactions;
    private final PasskeyStore store;
    private final Passkeys passkeys;
    private final Throttle throttle;
    private final OpenSession open;

    SignInWithPasskey(Transactions transactions, PasskeyStore store, Passkeys passkeys, Throttle throttle, OpenSession open) {
        this.transactions = transactions;
        this.store = store;
        this.passkeys = passkeys;
        this.throttle = throttle;
        this.open = open;
    }

    /** @param address where the request comes from; counted as a keyed hash */
    public RegisterPasskey.Asked begin(String address) {
        return transactions.write(DOOR, () -> {
            if (!throttle.allows("passkey.address", address, 120, Duration.ofMinutes(15))) {
                throw Refusal.invalid("passkey", "access.signIn.tooOften");
            }
            AssertionRequest request = passkeys.party().startAssertion(StartAssertionOptions.builder()
                    .userVerification(UserVerificationRequirement.REQUIRED).timeout(120_000).build());
            try {
                return new RegisterPasskey.Asked(store.ask(null, request.toJson()), request.toCredentialsGetJson());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    public OpenSession.Opened run(String token, String credential, Device device) {
        // taken in a transaction of its own: an answer that fails cannot be tried again
        String asked = transactions.write(DOOR, () -> store.take(null, token)).orElseThrow(RegisterPasskey::failed);
        AccountId account = transactions.write(DOOR, () -> {
            try {
                AssertionResult result = passkeys.party().finishAssertion(FinishAssertionOptions.builder()
                        .request(AssertionRequest.fromJson(asked)).response(PublicKeyCredential.parseAssertionResponseJson(credential)).build());
                store.used(result.getCredential().getCredentialId().getBytes(), result.getSignatureCount());
                return StoredCredentials.account(result.getCredential().getUserHandle());
            } catch (IOException | AssertionFailedException _) {
                throw RegisterPasskey.failed();
            }
        });
        return open.run(account, Way.PASSKEY, device);
    }
}
