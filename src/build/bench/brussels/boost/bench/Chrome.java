package brussels.boost.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Chromium without a window, spoken to by its DevTools protocol. */
final class Chrome implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path PROFILE = Path.of("target/bench-chromium").toAbsolutePath();

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    /** Told of every event: its name and what it says. */
    volatile BiConsumer<String, JsonNode> told = (_, _) -> {};
    private String session = "";

    private Chrome(Process process, String address) {
        this.process = process;
        socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(URI.create(address), new Listener()).join();
    }

    static Chrome open() throws IOException {
        Words.delete(PROFILE);
        String chromium = System.getenv().getOrDefault("BOOST_CHROMIUM", "chromium");
        var process = new ProcessBuilder(chromium, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--remote-debugging-port=0", "--user-data-dir=" + PROFILE, "about:blank")
                .redirectErrorStream(true).redirectOutput(Path.of("target/bench-chromium.log").toFile()).start();
        Path port = PROFILE.resolve("DevToolsActivePort");
        for (int i = 0; i < 300; i++) {
            if (Files.exists(port) && Files.readAllLines(port).size() == 2) {
                var lines = Files.readAllLines(port);
                return new Chrome(process, "ws://127.0.0.1:" + lines.getFirst() + lines.getLast());
            }
            Words.pause(100);
        }
        process.destroyForcibly();
        throw new IOException("Chromium does not start; see target/bench-chromium.log (apt-get install chromium, or BOOST_CHROMIUM)");
    }

    /** A visitor nobody knows yet: no cookie, nothing kept. */
    void visitor() throws Exception {
        session = "";
        String context = send("Target.createBrowserContext", Map.of()).get("browserContextId").asString();
        String target = send("Target.createTarget", Map.of("url", "about:blank", "browserContextId", context)).get("targetId").asString();
        session = send("Target.attachToTarget", Map.of("targetId", target, "flatten", true)).get("sessionId").asString();
        send("Page.enable", Map.of());
        send("Network.enable", Map.of());
    }

    JsonNode send(String method, Map<String, ?> parameters) throws Exception {
        int id = last.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        waiting.put(id, answer);
        var message = new java.util.HashMap<String, Object>(Map.of("id", id, "method", method, "params", parameters));
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        socket.sendText(JSON.writeValueAsString(message), true).join();
        JsonNode said = answer.get(60, TimeUnit.SECONDS);
        if (said.has("error")) {
            throw new IOException(method + ": " + said.get("error"));
        }
        return said.get("result");
    }

    /** What an expression of JavaScript gives, also what it promises. */
    JsonNode evaluate(String expression) throws Exception {
        JsonNode said = send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (said.has("exceptionDetails")) {
            throw new IOException(expression + ": " + said.get("exceptionDetails"));
        }
        return said.get("result").path("value");
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean end) {
            text.append(piece);
            if (end) {
                JsonNode said = JSON.readTree(text.toString());
                text.setLength(0);
                if (said.has("id")) {
                    waiting.remove(said.get("id").asInt()).complete(said);
                } else {
                    told.accept(said.path("method").asString(), said.path("params"));
                }
            }
            from.request(1);
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        process.destroy();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}
