package brussels.boost.platform.security;

import brussels.boost.platform.settings.BoostSettings;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Reads the key file: one line per key, {@code number:base64 of 32 bytes}; a new key is a new line with a higher
 * number. Made at the first start when absent, readable by its owner only.
 */
@Configuration(proxyBeanMethods = false)
class KeyringConfig {
    @Bean
    Keyring keyring(BoostSettings settings) throws IOException {
        Path file = settings.keys();
        if (Files.notExists(file)) {
            create(file);
        }
        Map<Integer, SecretKey> keys = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> parts = List.of(line.split(":", 2));
                keys.put(Integer.valueOf(parts.get(0).strip()), Sealing.key(Base64.getDecoder().decode(parts.get(1).strip())));
            }
        }
        return new Keyring(keys);
    }

    private static void create(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException _) {
            return;
        }
        Files.writeString(file, "# Boost's keys. Keep a copy apart from the backups: without it their texts cannot be read.\n"
                + "1:" + Base64.getEncoder().encodeToString(Sealing.freshKey()) + "\n");
    }
}
