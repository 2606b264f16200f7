package brussels.boost.access.domain.signin;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A real issuer over HTTP on this machine: discovery, keys, codes proven by PKCE and secret, signed tokens. It can be told to lie. */
final class LoopbackIssuer implements AutoCloseable {
    static final String CLIENT = "boost";
    static final String SECRET = "a secret of both";

    /** In what it lies. */
    enum Lie { NONE, ISSUER, AUDIENCE, NONCE, EXPIRED, KEY, UNSIGNED, SECRET_SIGNED, UNVERIFIED_ADDRESS }

    volatile Lie lie = Lie.NONE;
    volatile String subject = UUID.randomUUID().toString();
    volatile String email = "";
    private final HttpServer server;
    private final RSAKey key;
    private final RSAKey otherKey;
    private final Map<String, Map<String, String>> codes = new HashMap<>();

    LoopbackIssuer() throws Exception {
        key = new RSAKeyGenerator(2048).keyID("1").generate();
        otherKey = new RSAKeyGenerator(2048).keyID("1").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, 200, """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys",
                 "response_types_supported":["code"],"subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]}
                """.formatted(url())));
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Somebody signs in at this address. @return the code their browser brings back */
    String signIn(URI authorize) {
        var asked = fields(authorize.getRawQuery());
        if (!asked.get("client_id").equals(CLIENT) || !asked.get("code_challenge_method").equals("S256") || !asked.get("scope").contains("openid")) {
            throw new IllegalStateException("not a request of ours: " + asked);
        }
        String code = UUID.randomUUID().toString();
        codes.put(code, asked);
        return code;
    }

    static String state(URI authorize) {
        return fields(authorize.getRawQuery()).get("state");
    }

    private void token(HttpExchange exchange) throws IOException {
        try {
            var sent = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var asked = codes.remove(sent.get("code"));
            String basic = "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET.replace(" ", "+")).getBytes(StandardCharsets.UTF_8));
            String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(sent.getOrDefault("code_verifier", "").getBytes(StandardCharsets.US_ASCII)));
            if (asked == null || !basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                    || !challenge.equals(asked.get("code_challenge")) || !asked.get("redirect_uri").equals(sent.get("redirect_uri"))) {
                answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
                return;
            }
            answer(exchange, 200, "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\"" + idToken(asked.get("nonce")) + "\"}");
        } catch (Exception e) {
            answer(exchange, 500, "{}");
        }
    }

    private String idToken(String nonce) throws Exception {
        Instant now = lie == Lie.EXPIRED ? Instant.now().minusSeconds(3600) : Instant.now();
        var claims = new JWTClaimsSet.Builder().issuer(lie == Lie.ISSUER ? "https://elsewhere.example" : url()).subject(subject)
                .audience(lie == Lie.AUDIENCE ? "another program" : CLIENT).issueTime(Date.from(now)).expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", lie == Lie.NONCE ? "of another visit" : nonce).claim("email", email)
                .claim("email_verified", lie != Lie.UNVERIFIED_ADDRESS).build();
        if (lie == Lie.UNSIGNED) {
            return new PlainJWT(claims).serialize();
        }
        if (lie == Lie.SECRET_SIGNED) {
            var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
            token.sign(new com.nimbusds.jose.crypto.MACSigner(Arrays.copyOf(SECRET.getBytes(StandardCharsets.UTF_8), 32)));
            return token.serialize();
        }
        var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(), claims);
        token.sign(new RSASSASigner(lie == Lie.KEY ? otherKey : key));
        return token.serialize();
    }

    private static Map<String, String> fields(String text) {
        return Arrays.stream(text.split("&")).map(pair -> pair.split("=", 2)).collect(Collectors.toMap(pair -> pair[0],
                pair -> URLDecoder.decode(pair.length > 1 ? pair[1] : "", StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
