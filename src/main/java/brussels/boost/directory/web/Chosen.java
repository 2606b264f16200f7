package brussels.boost.directory.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The files somebody chose: one as it is, the tables of a folder as one package. */
final class Chosen {
    private Chosen() {}

    static byte[] bytes(@Nullable List<MultipartFile> files) throws IOException {
        List<MultipartFile> given = files == null ? List.of() : files.stream().filter(file -> !file.isEmpty()).toList();
        if (given.size() < 2) {
            return given.isEmpty() ? new byte[0] : given.getFirst().getBytes();
        }
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            int number = 0;
            for (MultipartFile file : given) {
                String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
                zip.putNextEntry(new ZipEntry(number++ + "/" + name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)));
                zip.write(file.getBytes());
            }
        }
        return bytes.toByteArray();
    }
}
