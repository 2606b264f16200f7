package brussels.boost.operation.backup;

import brussels.boost.platform.security.Keyring;
import brussels.boost.platform.settings.StartRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/** A backup read from its first to its last byte, and found whole, before anything is touched. */
record Contents(Manifest manifest, Set<UUID> persons) {

    static Contents verify(Path file, Keyring keyring) throws IOException {
        Map<String, String> hashes = new HashMap<>();
        Set<UUID> persons = new LinkedHashSet<>();
        @Nullable Manifest manifest = null;
        try (var zip = Container.open(file, keyring)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                switch (entry.getName()) {
                    case TakeBackup.MANIFEST -> manifest = TakeBackup.JSON.readValue(zip.readAllBytes(), Manifest.class);
                    case TakeBackup.PERSONS -> new String(zip.readAllBytes(), StandardCharsets.US_ASCII).lines()
                            .map(UUID::fromString).forEach(persons::add);
                    default -> {
                        var hashing = Hashing.whole();
                        zip.transferTo(hashing);
                        hashes.put(entry.getName(), hashing.sha256());
                    }
                }
            }
            zip.toTheEnd();
        } catch (IOException e) {
            throw new StartRefused(file + " cannot be read to its end: " + e.getMessage() + "; nothing was touched", e);
        }
        if (manifest == null || !manifest.tables().stream().allMatch(table -> table.sha256().equals(hashes.get(table.entry())))) {
            throw new StartRefused(file + " is not whole; nothing was touched");
        }
        return new Contents(manifest, persons);
    }
}
