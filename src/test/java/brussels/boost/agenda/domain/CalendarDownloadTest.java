package brussels.boost.agenda.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDownloadTest {
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/good.ics", exchange -> answer(exchange, 200, "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".getBytes()));
        server.createContext("/large.ics", exchange -> answer(exchange, 200, new byte[5_000_001]));
        server.createContext("/closed.ics", exchange -> answer(exchange, 403, new byte[0]));
        server.createContext("/moved.ics", exchange -> {
            exchange.getResponseHeaders().add("Location", "/good.ics");
            answer(exchange, 302, new byte[0]);
        });
        server.createContext("/inside.ics", exchange -> {
            exchange.getResponseHeaders().add("Location", "http://10.0.0.1/secret");
            answer(exchange, 302, new byte[0]);
        });
        server.createContext("/file.ics", exchange -> {
            exchange.getResponseHeaders().add("Location", "file:///etc/passwd");
            answer(exchange, 302, new byte[0]);
        });
        server.createContext("/round.ics", exchange -> {
            exchange.getResponseHeaders().add("Location", "/round.ics");
            answer(exchange, 302, new byte[0]);
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_calendar_is_fetched_also_from_where_it_moved_to() throws Trouble {
        assertThat(new String(open("/good.ics"))).startsWith("BEGIN:VCALENDAR");
        assertThat(new String(open("/moved.ics"))).startsWith("BEGIN:VCALENDAR");
    }

    @Test
    void a_redirect_into_a_private_network_or_to_a_file_or_in_a_circle_is_refused() {
        assertThatThrownBy(() -> open("/inside.ics")).hasMessage("private");
        assertThatThrownBy(() -> open("/file.ics")).hasMessage("address");
        assertThatThrownBy(() -> open("/round.ics")).hasMessage("answer");
    }

    @Test
    void what_is_too_large_or_closed_says_so() {
        assertThatThrownBy(() -> open("/large.ics")).hasMessage("large");
        assertThatThrownBy(() -> open("/closed.ics")).hasMessage("closed");
    }

    @Test
    void without_the_setting_of_tests_this_machine_is_refused() {
        var download = new CalendarDownload(new PublicAddress(false));
        assertThatThrownBy(() -> download.fetch("http://127.0.0.1:" + server.getAddress().getPort() + "/good.ics")).hasMessage("private");
        assertThatThrownBy(() -> download.fetch("http://localhost/x.ics")).hasMessage("private");
        assertThatThrownBy(() -> download.fetch("webcal://[::1]/x.ics")).hasMessage("private");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "127.3.2.1", "10.1.1.1", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "198.18.0.1",
        "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fc00::1", "fd12::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::a00:1",
        "2002:a00:1::", "2001::1", "ff02::1"})
    void private_addresses_are_not_public(String address) throws Exception {
        assertThat(PublicAddress.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"193.190.0.1", "8.8.8.8", "2a00:1450::1", "2001:6a8::1", "100.128.0.1"})
    void public_ones_are(String address) throws Exception {
        assertThat(PublicAddress.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "agenda", "ftp://example.org/x.ics", "file:///etc/passwd", "https://", "https://me:secret@example.org/x.ics", "https://a b/"})
    void what_is_no_address_of_the_web_is_refused(String text) {
        assertThatThrownBy(() -> new PublicAddress(false).read(text)).hasMessage("address");
    }

    private byte[] open(String path) throws Trouble {
        return new CalendarDownload(new PublicAddress(true)).fetch("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static void answer(com.sun.net.httpserver.HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (exchange; var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
