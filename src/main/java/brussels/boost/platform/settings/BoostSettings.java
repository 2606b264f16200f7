package brussels.boost.platform.settings;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Everything an installation may set: as an environment variable (BOOST_PORT) or an argument (--boost.port=). */
@ConfigurationProperties("boost")
public record BoostSettings(
        @Meaning("demo: fictional data, its accounts shown on the sign-in page. production: refuses both, and needs an https address, a key file, mail and a help phone.")
        @DefaultValue("demo") Mode mode,
        @Meaning("The port the program listens on.")
        @DefaultValue("8080") int port,
        @Meaning("Where the program keeps its own database, its passwords and its logs.")
        @DefaultValue("./data") Path data,
        @Meaning("The address people reach the program at: for links, QR codes, passkeys and cookies. Empty: this machine's own.")
        @DefaultValue("") String publicUrl,
        @Meaning("The file with the keys that seal personal texts, outside the data directory and its backups. Empty: beside the data directory, in <data>-keys; production asks for a place.")
        @DefaultValue("") String keyFile,
        @Meaning("How many of the backups made before an upgrade are kept, beside the data directory, in <data>-backups. 0: none is made.")
        @DefaultValue("3") int upgradeBackups,
        @Meaning("Start without the fictional data.")
        @DefaultValue("false") boolean empty,
        @Meaning("The number of the help desk, on every page at the same place. The default rings nowhere: production asks for a real one.")
        @DefaultValue(BoostSettings.FICTIONAL_PHONE) String helpPhone,
        @Meaning("Minutes a page may rest before its reader is signed out; it warns two minutes before.")
        @DefaultValue("30") int sessionMinutes,
        @Meaning("Whether professionals may describe five levels of a goal (Goal Attainment Scaling). The person never sees them, and no sheet shows them.")
        @DefaultValue("false") boolean goalAttainment,
        @Meaning("The port of this machine, and only of it, where Prometheus reads the metrics (/metrics). 0: none.")
        @DefaultValue("9464") int metricsPort,
        @Meaning("Where the Java machine's start-up cache is written after the first start, so that the next one is faster. Empty: not.")
        @DefaultValue("") String startCache,
        @Meaning("This start only warms up the start-up cache, and ends by itself.")
        @DefaultValue("false") boolean training,
        @DefaultValue Db db,
        @DefaultValue Mail mail,
        @DefaultValue Oidc oidc,
        @DefaultValue Tiles map) {

    /** Rings nowhere: for the demonstration only. */
    static final String FICTIONAL_PHONE = "02 000 00 00";

    public BoostSettings {
        if (mode == Mode.PRODUCTION) {
            var broken = ProductionRules.broken(publicUrl, keyFile, data, mail, helpPhone);
            if (!broken.isEmpty()) {
                throw new StartRefused("BOOST_MODE=production is not possible yet:\n  - " + String.join("\n  - ", broken));
            }
        }
    }

    /** What kind of installation this is. */
    public enum Mode { DEMO, PRODUCTION }

    /** An own PostgreSQL instead of the one Boost brings along. */
    public record Db(
            @Meaning("JDBC address of a PostgreSQL 18 or newer. Empty: Boost runs its own.")
            @DefaultValue("") String url,
            @Meaning("The role that makes the tables.")
            @DefaultValue("boost_owner") String ownerUser,
            @Meaning("Its password.")
            @DefaultValue("") String ownerPassword,
            @Meaning("The role the program works in: owns nothing, does not bypass row-level security.")
            @DefaultValue("boost_app") String appUser,
            @Meaning("Its password.")
            @DefaultValue("") String appPassword,
            @Meaning("The role of generator and backup; the running program never uses it.")
            @DefaultValue("boost_load") String loadUser,
            @Meaning("Its password.")
            @DefaultValue("") String loadPassword,
            @Meaning("How many connections the program keeps.")
            @DefaultValue("10") int pool) {

        @Override
        public String toString() {
            return "Db[url=" + url + "]";
        }
    }

    /** How letters leave the house. */
    public record Mail(
            @Meaning("The mail server. Empty: letters are shown on the demo's mailbox page.")
            @DefaultValue("") String host,
            @Meaning("Its port.")
            @DefaultValue("587") int port,
            @Meaning("The name to log in with.")
            @DefaultValue("") String user,
            @Meaning("Its password.")
            @DefaultValue("") String password,
            @Meaning("The sender's address.")
            @DefaultValue("") String from) {

        @Override
        public String toString() {
            return "Mail[host=" + host + "]";
        }
    }

    /** The sign-in of an organisation (OpenID Connect). Accounts are made here first: nobody gets one by arriving. */
    public record Oidc(
            @Meaning("The address of an organisation's own sign-in (OpenID Connect issuer), https. Empty: none. It must be told to send people back to <BOOST_PUBLIC_URL>/sign-in/issuer/back.")
            @DefaultValue("") String issuer,
            @Meaning("The name that issuer knows this installation by.")
            @DefaultValue("") String clientId,
            @Meaning("The file with the secret shared with it. Empty: none; the code is proven by PKCE in any case.")
            @DefaultValue("") String secretFile,
            @Meaning("The claim of its ID token that equals the e-mail address of an account here, at somebody's first arrival; from then on it is the issuer's own identifier of them.")
            @DefaultValue("email") String claim,
            @Meaning("What the button says in French. Empty: the program's own words.")
            @DefaultValue("") String labelFr,
            @Meaning("In Dutch.")
            @DefaultValue("") String labelNl,
            @Meaning("In English.")
            @DefaultValue("") String labelEn) {

        public Oidc {
            if (!issuer.isEmpty()) {
                var address = java.net.URI.create(issuer);
                boolean here = "localhost".equals(address.getHost()) || "127.0.0.1".equals(address.getHost());
                if (!"https".equals(address.getScheme()) && !here) {
                    throw new StartRefused("BOOST_OIDC_ISSUER must be an https address");
                }
                if (clientId.isEmpty()) {
                    throw new StartRefused("BOOST_OIDC_CLIENT_ID must be set beside BOOST_OIDC_ISSUER");
                }
            }
        }

        public boolean there() {
            return !issuer.isEmpty();
        }
    }

    /** A map of streets from the installation's own tiles, beside the drawing. */
    public record Tiles(
            @Meaning("The address of a MapLibre style on a host of your own, https; tiles, letters and signs it names must come from that same host. Empty: the directory shows its drawing only.")
            @DefaultValue("") String style) {

        public Tiles {
            if (!style.isEmpty()) {
                var address = java.net.URI.create(style);
                boolean here = "localhost".equals(address.getHost()) || "127.0.0.1".equals(address.getHost());
                if (address.getHost() == null || address.getUserInfo() != null || !"https".equals(address.getScheme()) && !here) {
                    throw new StartRefused("BOOST_MAP_STYLE must be an https address");
                }
            }
        }

        /** The only host such a map may ask, as a browser's rules write it; empty without one. */
        public String host() {
            if (style.isEmpty()) {
                return "";
            }
            var address = java.net.URI.create(style);
            return address.getScheme() + "://" + address.getAuthority();
        }
    }

    public boolean demo() {
        return mode == Mode.DEMO;
    }

    /** Where the key file is: outside the data directory even when nobody chose a place. */
    public Path keys() {
        return keyFile.isEmpty()
                ? data.toAbsolutePath().resolveSibling(data.toAbsolutePath().getFileName() + "-keys").resolve("boost.keys")
                : Path.of(keyFile).toAbsolutePath();
    }

    /** Where the backups before an upgrade lie: outside the data directory. */
    public Path backups() {
        return data.toAbsolutePath().resolveSibling(data.toAbsolutePath().getFileName() + "-backups");
    }

    /** The address in links, without a slash at the end. */
    public String address() {
        String url = publicUrl.isEmpty() ? "http://localhost:" + port : publicUrl;
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
