package brussels.boost.platform.db.server;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The random passwords of the server's logins, in a file only its owner reads; made once, never changed. */
record Passwords(Properties byRole) {
    static final String ADMIN = "boost_admin";

    static Passwords in(Path file) throws IOException {
        if (!Files.exists(file)) {
            var lines = new StringBuilder();
            for (String role : new String[] {ADMIN, "boost_owner", "boost_app", "boost_load"}) {
                lines.append(role).append('=').append(random()).append('\n');
            }
            Path half = file.resolveSibling(file.getFileName() + ".tmp");
            write(half, lines.toString());
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        }
        var passwords = new Properties();
        passwords.load(new StringReader(Files.readString(file)));
        return new Passwords(passwords);
    }

    String of(String role) {
        String password = byRole.getProperty(role);
        if (password == null) {
            throw new IllegalStateException("no password of " + role + " in the secrets file");
        }
        return password;
    }

    /** Writes a file that was never readable by others, not even for a moment. */
    static void write(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }

    private static String random() {
        byte[] bits = new byte[24];
        new SecureRandom().nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    @Override
    public String toString() {
        return "Passwords[hidden]";
    }
}
