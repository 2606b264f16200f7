package brussels.boost.platform.run;

import brussels.boost.platform.settings.BoostSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The other side of {@link StartCache}: opens the pages everybody opens first, and ends the program. */
@Component
class Training {
    private static final Logger log = LoggerFactory.getLogger(Training.class);
    private static final List<String> PAGES = List.of("/", "/sign-in", "/health", "/help/keys");
    private static final int ROUNDS = 3;

    private final BoostSettings settings;
    private final WebServerApplicationContext program;

    Training(BoostSettings settings, WebServerApplicationContext program) {
        this.settings = settings;
        this.program = program;
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        if (settings.training()) {
            Thread.ofPlatform().name("training").start(this::train);
        }
    }

    private void train() {
        String address = "http://127.0.0.1:" + Objects.requireNonNull(program.getWebServer()).getPort();
        try (var client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
            for (int round = 0; round < ROUNDS; round++) {
                for (String page : PAGES) {
                    client.send(HttpRequest.newBuilder(URI.create(address + page)).build(), HttpResponse.BodyHandlers.discarding());
                }
            }
        } catch (IOException e) {
            log.info("A page did not answer in training.", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        System.exit(SpringApplication.exit(program));
    }
}
