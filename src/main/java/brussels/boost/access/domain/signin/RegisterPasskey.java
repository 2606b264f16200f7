package brussels.boost.access.domain.signin;

import brussels.boost.audit.Journal;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.mail.Outbox;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import com.yubico.webauthn.FinishRegistrationOptions;
import com.yubico.webauthn.RegistrationResult;
import com.yubico.webauthn.StartRegistrationOptions;
import com.yubico.webauthn.data.AuthenticatorSelectionCriteria;
import com.yubico.webauthn.data.PublicKeyCredential;
import com.yubico.webauthn.data.PublicKeyCredentialCreationOptions;
import com.yubico.webauthn.data.ResidentKeyRequirement;
import com.yubico.webauthn.data.UserIdentity;
import com.yubico.webauthn.data.UserVerificationRequirement;
import com.yubico.webauthn.exception.RegistrationFailedException;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A device makes a key for somebody who is signed in; we keep its public half, and write to them that it happened. */
@Component
public class RegisterPasskey {
    private static final int MOST = 10;

    private final Transactions transactions;
    private final AccountStore accounts;
    private final PasskeyStore store;
    private final Passkeys passkeys;
    private final Outbox outbox;
    private final Journal journal;

    RegisterPasskey(Transactions transactions, AccountStore accounts, PasskeyStore store, Passkeys passkeys, Outbox outbox, Journal journal) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.store = store;
        this.passkeys = passkeys;
        this.outbox = outbox;
        this.journal = journal;
    }

    /** @param token takes the ceremony up again @param options JSON for the browser */
    public record Asked(String token, String options) {}

    /** @param id the form's submission @param credential what the browser answered, as JSON */
    public record Request(UUID id, String token, String credential, String name) {}

    public Asked begin(Actor actor) {
        AccountId account = account(actor);
        return transactions.write(actor, () -> {
            if (store.of(account).size() >= MOST) {
                throw Refusal.invalid("passkey", "passkey.refusal.many");
            }
            var known = accounts.known(account);
            var options = passkeys.party().startRegistration(StartRegistrationOptions.builder()
                    .user(UserIdentity.builder().name(account.toString()).displayName(known.name()).id(StoredCredentials.handle(account)).build())
                    .authenticatorSelection(AuthenticatorSelectionCriteria.builder().residentKey(ResidentKeyRequirement.REQUIRED)
                            .userVerification(UserVerificationRequirement.REQUIRED).build())
                    .timeout(120_000).build());
            // the name a device shows is the login; the name we check by is the account's number
            var shown = options.toBuilder().user(options.getUser().toBuilder().name(known.login()).build()).build();
            try {
                return new Asked(store.ask(account, options.toJson()), shown.toCredentialsCreateJson());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    public void run(Actor actor, Request request) {
        AccountId account = account(actor);
        String asked = transactions.write(actor, () -> store.take(account, request.token())).orElseThrow(RegisterPasskey::failed);
        transactions.write(actor, () -> {
            try {
                RegistrationResult made = passkeys.party().finishRegistration(FinishRegistrationOptions.builder()
                        .request(PublicKeyCredentialCreationOptions.fromJson(asked))
                        .response(PublicKeyCredential.parseRegistrationResponseJson(request.credential())).build());
                store.add(request.id(), account, made.getKeyId().getId().getBytes(), made.getPublicKeyCose().getBytes(), made.getSignatureCount(),
                        PasskeyPolicy.name(request.name()));
            } catch (IOException | RegistrationFailedException _) {
                throw failed();
            }
            journal.write(actor, new Journal.Line("access.passkey.added", null, "", null, null, false));
            var known = accounts.known(account);
            if (known.login().contains("@")) {
                outbox.send(new Outbox.Letter(known.login(), known.locale(), "passkey.mail", "/account", "passkey:" + request.id()));
            }
        });
    }

    static Refusal failed() {
        return Refusal.invalid("passkey", "passkey.refusal.failed");
    }

    private static AccountId account(Actor actor) {
        return Objects.requireNonNull(actor.account());
    }
}
