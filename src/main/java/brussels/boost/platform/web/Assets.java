package brussels.boost.platform.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The files pages are dressed with: {@code static/**} and the pictures of {@code cards/**}. One fingerprint of all of
 * them stands in their address, so a browser may keep them for ever and relative addresses inside them work.
 */
@Component
public class Assets {
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8", "js", "text/javascript;charset=UTF-8", "mjs", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml", "txt", "text/plain;charset=UTF-8", "woff2", "font/woff2", "png", "image/png",
            "ico", "image/x-icon", "json", "application/json", "webmanifest", "application/manifest+json");

    private final Map<String, Resource> files = new TreeMap<>();
    private final Map<String, Asset> loaded = new ConcurrentHashMap<>();
    private final String fingerprint;

    Assets() {
        collect("static/");
        collect("cards/");
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (var file : files.entrySet()) {
                digest.update(file.getKey().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update(bytes(file.getValue()));
            }
            fingerprint = HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void collect(String root) {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + root + "**/*.*")) {
                String url = file.getURL().getPath();
                String path = url.substring(url.lastIndexOf("/" + root) + 1 + root.length());
                files.put(root.equals("static/") ? path : root + path, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a file, e.g. {@code boost.css} or {@code cards/sleep.svg}. */
    public String url(String path) {
        return "/assets/" + fingerprint + "/" + path;
    }

    public boolean has(String path) {
        return files.containsKey(path);
    }

    boolean isCurrent(String print) {
        return fingerprint.equals(print);
    }

    Optional<Asset> find(String path) {
        Resource file = files.get(path);
        return file == null ? Optional.empty() : Optional.of(loaded.computeIfAbsent(path, _ -> Asset.of(path, bytes(file))));
    }

    private static byte[] bytes(Resource file) {
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file in memory, as it is and compressed; {@code gzip} is empty where compressing gains nothing. */
    record Asset(String type, byte[] plain, byte[] gzip) {
        static Asset of(String path, byte[] plain) {
            String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
                zip.write(plain);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Asset(type, plain, out.size() < plain.length * 0.9 ? out.toByteArray() : new byte[0]);
        }
    }
}
