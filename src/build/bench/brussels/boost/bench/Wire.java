package brussels.boost.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.GZIPInputStream;

/** One answer as it came over the wire. @param ms until all of it was there */
record Wire(String page, int bytes, double ms) {
    /** All there were. */
    static final ConcurrentLinkedQueue<Wire> ALL = new ConcurrentLinkedQueue<>();

    static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + Program.port + path)).timeout(Duration.ofSeconds(20)).header("Accept-Encoding", "gzip");
    }

    static String text(HttpResponse<byte[]> answer) throws IOException {
        if (!answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
            return new String(answer.body(), StandardCharsets.UTF_8);
        }
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
