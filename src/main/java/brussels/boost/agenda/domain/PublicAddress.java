package brussels.boost.agenda.domain;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which addresses the program may open when somebody pastes one: the public internet by http(s), never its own
 * machine or network, whose doors open to whoever stands inside (RFC 1918, 6598, 4193, 3927, 6890).
 */
@Component
class PublicAddress {
    private final boolean loopbackAllowed;

    /** @param loopbackAllowed for tests and the demo, whose calendar lives on this machine */
    PublicAddress(@Value("${boost.calendar.allow-loopback:false}") boolean loopbackAllowed) {
        this.loopbackAllowed = loopbackAllowed;
    }

    /** Reads what was pasted; calendar programs write {@code webcal:} for https. */
    URI read(String pasted) throws Trouble {
        String text = pasted.strip();
        if (text.toLowerCase(Locale.ROOT).startsWith("webcal:")) {
            text = "https:" + text.substring("webcal:".length());
        }
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme();
            if (uri.getHost() == null || uri.getUserInfo() != null || !("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme))) {
                throw new Trouble("address");
            }
            return uri;
        } catch (URISyntaxException _) {
            throw new Trouble("address");
        }
    }

    /** Every address the name stands for is public. Asked again before each request, also after a redirect. */
    void check(URI uri) throws Trouble {
        try {
            for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
                if (!isPublic(address) && !(loopbackAllowed && address.isLoopbackAddress())) {
                    throw new Trouble("private");
                }
            }
        } catch (UnknownHostException _) {
            throw new Trouble("unknown");
        }
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] b = address.getAddress();
        int first = b[0] & 0xff;
        int second = b[1] & 0xff;
        return switch (address) {
            case Inet4Address _ -> first != 0 && first < 240
                    && !(first == 100 && second >= 64 && second < 128)
                    && !(first == 192 && second == 0 && (b[2] == 0 || b[2] == 2))
                    && !(first == 198 && (second == 18 || second == 19));
            // only global unicast 2000::/3, without what carries an IPv4 address inside (6to4, Teredo)
            case Inet6Address _ -> (first & 0xe0) == 0x20 && !(first == 0x20 && second == 0x02)
                    && !(first == 0x20 && second == 0x01 && b[2] == 0 && b[3] == 0);
            default -> false;
        };
    }
}
