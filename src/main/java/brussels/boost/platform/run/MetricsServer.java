package brussels.boost.platform.run;

import brussels.boost.platform.settings.BoostSettings;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Figures and health for whoever watches this machine, on a port of this machine only. The JDK's own small server
 * and not a second Tomcat: it costs the start nothing, and a port already taken does not stop the program.
 */
@Component
class MetricsServer implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(MetricsServer.class);

    private final PrometheusMeterRegistry figures;
    private final Health health;
    private final int port;
    private @Nullable HttpServer server;

    MetricsServer(PrometheusMeterRegistry figures, Health health, BoostSettings settings) {
        this.figures = figures;
        this.health = health;
        this.port = settings.training() ? 0 : settings.metricsPort();
    }

    @Override
    public void start() {
        if (port == 0) {
            return;
        }
        try {
            var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            started.createContext("/metrics", exchange -> answer(exchange, 200, figures.scrape()));
            started.createContext(HealthFilter.PATH, exchange -> {
                boolean good = health.good();
                answer(exchange, good ? 200 : 503, good ? "ok\n" : "not now\n");
            });
            started.start();
            server = started;
        } catch (IOException e) {
            log.warn("No metrics: port {} is not free. Set BOOST_METRICS_PORT to another, or to 0 for none.", port);
        }
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        try (exchange) {
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }
}
