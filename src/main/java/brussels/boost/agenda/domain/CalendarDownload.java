package brussels.boost.agenda.domain;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/**
 * Fetches a calendar: ten seconds and five megabytes at most, three redirects, each checked like the first address.
 * The name is asked just before connecting and the JVM keeps its answer for thirty seconds, so the connection goes
 * where the check looked.
 */
@Component
class CalendarDownload {
    private static final int LARGEST = 5_000_000;
    private static final int REDIRECTS = 3;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final PublicAddress addresses;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER).connectTimeout(Duration.ofSeconds(5)).build();

    CalendarDownload(PublicAddress addresses) {
        this.addresses = addresses;
    }

    byte[] fetch(String pasted) throws Trouble {
        URI uri = addresses.read(pasted);
        for (int i = 0; i <= REDIRECTS; i++) {
            addresses.check(uri);
            URI asked = uri;
            CompletableFuture<Answer> answer = CompletableFuture.supplyAsync(() -> ask(asked), Thread::startVirtualThread);
            Answer got = await(answer);
            if (got.next().isEmpty()) {
                return got.body();
            }
            uri = addresses.read(uri.resolve(got.next().get()).toString());
        }
        throw new Trouble("answer");
    }

    private static Answer await(CompletableFuture<Answer> answer) throws Trouble {
        try {
            Answer got = answer.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
            if (!got.trouble().isEmpty()) {
                throw new Trouble(got.trouble());
            }
            return got;
        } catch (TimeoutException _) {
            answer.cancel(true);
            throw new Trouble("slow");
        } catch (ExecutionException _) {
            throw new Trouble("answer");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Trouble("slow");
        }
    }

    /** A body, or where to ask next, or what went wrong. */
    private record Answer(byte[] body, Optional<String> next, String trouble) {
        static Answer wrong(String code) {
            return new Answer(new byte[0], Optional.empty(), code);
        }
    }

    private Answer ask(URI uri) {
        var request = HttpRequest.newBuilder(uri).timeout(LONGEST).header("Accept", "text/calendar").build();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                Optional<String> next = response.headers().firstValue("Location");
                int status = response.statusCode();
                if (status >= 300 && status < 400 && next.isPresent()) {
                    return new Answer(new byte[0], next, "");
                }
                if (status != 200) {
                    return Answer.wrong(status == 401 || status == 403 || status == 404 ? "closed" : "answer");
                }
                byte[] bytes = body.readNBytes(LARGEST + 1);
                return bytes.length > LARGEST ? Answer.wrong("large") : new Answer(bytes, Optional.empty(), "");
            }
        } catch (IOException _) {
            return Answer.wrong("answer");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Answer.wrong("slow");
        }
    }
}
