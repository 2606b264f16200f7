package brussels.boost.platform.settings;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** What real people's data asks of an installation before it may start. */
final class ProductionRules {
    /** A short national number has so many. */
    private static final int FEWEST_DIGITS = 3;

    private ProductionRules() {}

    /** What is missing, each as a sentence that says what to set. */
    static List<String> broken(String publicUrl, String keyFile, Path data, BoostSettings.Mail mail, String helpPhone) {
        var broken = new ArrayList<String>();
        if (!isPublicHttps(publicUrl)) {
            broken.add("BOOST_PUBLIC_URL must be the https address people use, such as https://boost.example.org");
        }
        if (keyFile.isEmpty()) {
            broken.add("BOOST_KEY_FILE must name the file with the keys, outside the data directory");
        } else {
            keyFile(data, Path.of(keyFile), broken);
        }
        if (mail.host().isEmpty() || mail.from().isEmpty()) {
            broken.add("BOOST_MAIL_HOST and BOOST_MAIL_FROM must be set: people sign in with a link by mail");
        }
        if (helpPhone.replaceAll("\\D", "").length() < FEWEST_DIGITS || helpPhone.replaceAll("\\D", "").equals(BoostSettings.FICTIONAL_PHONE.replace(" ", ""))) {
            broken.add("BOOST_HELP_PHONE must be the number people reach somebody at: it is on every page and on each sheet taken home");
        }
        return broken;
    }

    private static boolean isPublicHttps(String url) {
        try {
            var address = URI.create(url);
            return "https".equals(address.getScheme()) && address.getHost() != null
                    && !address.getHost().equals("localhost") && address.getUserInfo() == null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static void keyFile(Path data, Path file, List<String> broken) {
        try {
            if (file.toAbsolutePath().normalize().startsWith(data.toAbsolutePath().normalize())) {
                broken.add("BOOST_KEY_FILE must lie outside the data directory, so that no backup holds keys and data together");
            }
            if (!Files.isReadable(file)) {
                broken.add("BOOST_KEY_FILE names " + file + ", which is not there or not readable");
                return;
            }
            var others = EnumSet.of(PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);
            others.retainAll(Files.getPosixFilePermissions(file));
            if (!others.isEmpty()) {
                broken.add("BOOST_KEY_FILE must be readable by its owner only: chmod 600 " + file);
            }
        } catch (IOException e) {
            broken.add("BOOST_KEY_FILE cannot be looked at: " + e.getMessage());
        }
    }
}
