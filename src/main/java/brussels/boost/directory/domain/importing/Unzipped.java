package brussels.boost.directory.domain.importing;

import brussels.boost.platform.security.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** The files in a zip, by name without folder; refused when it would unpack to more than a directory can be. */
final class Unzipped {
    private static final long MOST_BYTES = 64L << 20;
    private static final int MOST_FILES = 200;

    private Unzipped() {}

    static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    static Map<String, byte[]> of(byte[] zip) {
        var files = new LinkedHashMap<String, byte[]>();
        walk(zip, (name, content) -> {
            if (!name.endsWith("/") && !name.contains("__MACOSX")) {
                files.put(name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT), content);
            }
        });
        return files;
    }

    /** What to do with one file. */
    @FunctionalInterface
    private interface Each {
        void file(String name, byte[] content);
    }

    private static void walk(byte[] zip, Each each) {
        long total = 0;
        int count = 0;
        var buffer = new byte[65536];
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var content = new ByteArrayOutputStream();
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    total += read;
                    if (total > MOST_BYTES || count > MOST_FILES) {
                        throw Refusal.invalid("file", "directory.import.file.bomb");
                    }
                    content.write(buffer, 0, read);
                }
                count++;
                each.file(entry.getName(), content.toByteArray());
            }
        } catch (IOException | IllegalArgumentException _) {
            throw Refusal.invalid("file", "directory.import.file.broken");
        }
    }
}
