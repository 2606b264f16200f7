package brussels.boost.access.domain.signin;

import brussels.boost.platform.settings.BoostSettings;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Speaks with an organisation's own sign-in: the code flow of OpenID Connect Core 1.0 with PKCE. No transaction is open
 * while it does.
 */
final class IssuerClient {
    private static final Logger LOG = LoggerFactory.getLogger(IssuerClient.class);
    private static final int PATIENCE = 5_000;
    private static final Duration FRESH = Duration.ofHours(1);
    /** Signed with the issuer's private key; a secret both sides know proves nothing to us about who signed. */
    private static final Set<JWSAlgorithm> SIGNED = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private final BoostSettings.Oidc settings;
    private final URI back;
    private volatile @Nullable Known known;

    IssuerClient(BoostSettings.Oidc settings, String address) {
        this.settings = settings;
        this.back = URI.create(address + "/sign-in/issuer/back");
    }

    private record Known(OIDCProviderMetadata metadata, IDTokenValidator validator, Instant since) {}

    /** Whom the issuer vouches for. @param value of the claim that names an account here @param verified false when it says it did not check the address */
    record Identity(String issuer, String subject, @Nullable String value, boolean verified) {}

    /** The issuer could not be spoken with, or what it said does not hold. */
    static final class Doubt extends Exception {
        Doubt(Exception cause) {
            super(cause);
        }
    }

    /** Where the browser goes to sign in. */
    URI leave(String state, String nonce, String verifier) throws Doubt {
        return new AuthenticationRequest.Builder(ResponseType.CODE, new Scope("openid", "email"), new ClientID(settings.clientId()), back)
                .endpointURI(known().metadata().getAuthorizationEndpointURI()).state(new State(state)).nonce(new Nonce(nonce))
                .codeChallenge(new CodeVerifier(verifier), CodeChallengeMethod.S256).build().toURI();
    }

    /** Exchanges the code the browser came back with, and believes nothing that is not signed, for us, for this visit and of now. */
    Identity arrive(String code, String nonce, String verifier) throws Doubt {
        try {
            Known now = known();
            var grant = new AuthorizationCodeGrant(new AuthorizationCode(code), back, new CodeVerifier(verifier));
            ClientAuthentication proof = proof(now.metadata());
            URI endpoint = now.metadata().getTokenEndpointURI();
            HTTPRequest request = (proof == null ? new TokenRequest(endpoint, new ClientID(settings.clientId()), grant)
                    : new TokenRequest(endpoint, proof, grant)).toHTTPRequest();
            request.setConnectTimeout(PATIENCE);
            request.setReadTimeout(PATIENCE);
            TokenResponse answer = OIDCTokenResponseParser.parse(request.send());
            if (!(answer instanceof OIDCTokenResponse tokens)) {
                throw new GeneralException("the issuer refused the code");
            }
            JWT token = tokens.getOIDCTokens().getIDToken();
            IDTokenClaimsSet claims = now.validator().validate(token, new Nonce(nonce));
            return new Identity(claims.getIssuer().getValue(), claims.getSubject().getValue(), claims.getStringClaim(settings.claim()),
                    !Boolean.FALSE.equals(claims.getBooleanClaim("email_verified")));
        } catch (GeneralException | IOException | BadJOSEException | JOSEException | IllegalArgumentException e) {
            LOG.warn("An arrival by the organisation's sign-in was not believed ({})", e.getClass().getSimpleName());
            throw new Doubt(e);
        }
    }

    private Known known() throws Doubt {
        Known now = known;
        if (now == null || now.since().plus(FRESH).isBefore(Instant.now())) {
            now = discover();
            known = now;
        }
        return now;
    }

    private Known discover() throws Doubt {
        try {
            var issuer = new Issuer(settings.issuer());
            OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(issuer, PATIENCE, PATIENCE);
            var keys = JWKSourceBuilder.<SecurityContext>create(metadata.getJWKSetURI().toURL(), new DefaultResourceRetriever(PATIENCE, PATIENCE, 200_000)).build();
            return new Known(metadata, new IDTokenValidator(issuer, new ClientID(settings.clientId()), new JWSVerificationKeySelector<>(SIGNED, keys), null), Instant.now());
        } catch (GeneralException | IOException e) {
            LOG.warn("The organisation's sign-in cannot be reached ({})", e.getClass().getSimpleName());
            throw new Doubt(e);
        }
    }

    private @Nullable ClientAuthentication proof(OIDCProviderMetadata metadata) throws IOException {
        if (settings.secretFile().isEmpty()) {
            return null;
        }
        var secret = new Secret(Files.readString(Path.of(settings.secretFile())).strip());
        var client = new ClientID(settings.clientId());
        var methods = Objects.requireNonNullElse(metadata.getTokenEndpointAuthMethods(), java.util.List.<ClientAuthenticationMethod>of());
        boolean post = methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST) && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return post ? new ClientSecretPost(client, secret) : new ClientSecretBasic(client, secret);
    }
}
