import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** A small reverse proxy as anybody may put in front: requests in turn to each copy, and to the next one when nobody answers. */
class Proxy implements AutoCloseable {
    static final String COPY = "X-Copy";
    private static final Set<String> KEPT_BACK = Set.of("host", "connection", "content-length", "expect", "upgrade", "http2-settings", "transfer-encoding");

    private final int[] copies;
    private final HttpServer server;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(2)).build();
    private final AtomicInteger turn = new AtomicInteger();
    final AtomicIntegerArray served;
    final AtomicIntegerArray inHand;
    final AtomicInteger brokenOff = new AtomicInteger();
    final AtomicInteger answeredByNobody = new AtomicInteger();

    Proxy(int... copies) throws IOException {
        this.copies = copies;
        served = new AtomicIntegerArray(copies.length);
        inHand = new AtomicIntegerArray(copies.length);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::pass);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            int first = turn.getAndIncrement();
            for (int i = 0; i < copies.length; i++) {
                int copy = Math.floorMod(first + i, copies.length);
                HttpResponse<byte[]> answer = ask(copy, exchange, body);
                if (answer != null) {
                    served.incrementAndGet(copy);
                    answer(exchange, copy, answer);
                    return;
                }
            }
            answeredByNobody.incrementAndGet();
            exchange.sendResponseHeaders(502, -1);
        }
    }

    /** @return nothing when that copy does not answer, or no longer; a form goes to the next one again, its submission says that it is the same */
    private HttpResponse<byte[]> ask(int copy, HttpExchange exchange, byte[] body) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + copies[copy] + exchange.getRequestURI())).timeout(Duration.ofSeconds(20))
                .method(exchange.getRequestMethod(), body.length == 0 ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!KEPT_BACK.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        request.header("X-Forwarded-For", "127.0.0.1").header("X-Forwarded-Proto", "http").header("X-Forwarded-Host", "127.0.0.1:" + port());
        inHand.incrementAndGet(copy);
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (java.net.ConnectException _) {
            return null;
        } catch (IOException _) {
            brokenOff.incrementAndGet();
            return null;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return null;
        } finally {
            inHand.decrementAndGet(copy);
        }
    }

    private static void answer(HttpExchange exchange, int copy, HttpResponse<byte[]> answer) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!KEPT_BACK.contains(name.toLowerCase(Locale.ROOT)) && !name.startsWith(":")) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        exchange.getResponseHeaders().set(COPY, String.valueOf(copy));
        exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
        if (answer.body().length > 0) {
            exchange.getResponseBody().write(answer.body());
        }
    }

    @Override
    public void close() {
        server.stop(0);
        client.shutdownNow();
    }
}
