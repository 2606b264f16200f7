import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * Turns the templates into Java, run by the JDK's source launcher in Maven's generate-sources. Skipped when no
 * template changed, so that javac has nothing to recompile.
 */
class Generate {
    static final Path SELF = Path.of("src/build/java/Generate.java");

    static void main(String[] args) throws Exception {
        Path in = Path.of("src/main/jte");
        Path out = Path.of("target/generated-sources/jte");
        Path stamp = Path.of("target/generated-sources/jte.stamp");
        String hash = hash(in);
        if (Files.exists(stamp) && Files.readString(stamp).equals(hash)) {
            System.out.println("templates: nothing changed");
            return;
        }
        if (Files.exists(out)) {
            try (var files = Files.walk(out)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        }
        Files.createDirectories(out);
        var engine = TemplateEngine.create(new DirectoryCodeResolver(in), out, ContentType.Html, null,
                gg.jte.runtime.Constants.PACKAGE_NAME_PRECOMPILED);
        engine.setTrimControlStructures(true);
        engine.setBinaryStaticContent(true);
        engine.setTargetResourceDirectory(Path.of("target/classes"));
        System.out.println("templates: " + engine.generateAll().size() + " generated");
        Files.writeString(stamp, hash);
    }

    static String hash(Path in) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(Files.readAllBytes(SELF));
        try (var files = Files.walk(in)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) update(digest, file);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static void update(MessageDigest digest, Path file) throws IOException {
        digest.update(file.toString().getBytes());
        digest.update(Files.readAllBytes(file));
    }
}
