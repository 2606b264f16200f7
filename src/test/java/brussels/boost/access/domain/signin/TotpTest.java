package brussels.boost.access.domain.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, SHA-1. */
    @ParameterizedTest
    @CsvSource({"59,94287082", "1111111109,07081804", "1111111111,14050471", "1234567890,89005924", "2000000000,69279037", "20000000000,65353130"})
    void codes_are_those_of_the_standard(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)), 8)).isEqualTo(code);
    }

    /** RFC 4226, appendix D. */
    @ParameterizedTest
    @CsvSource({"0,755224", "1,287082", "2,359152", "9,520489"})
    void six_figures_are_those_of_the_standard(long count, String code) {
        assertThat(Totp.code(SECRET, count, 6)).isEqualTo(code);
    }

    @Test
    void the_half_minute_before_and_after_are_as_good_and_no_other() {
        Instant now = Instant.ofEpochSecond(1_111_111_109);
        for (int away = -1; away <= 1; away++) {
            assertThat(Totp.match(SECRET, Totp.code(SECRET, Totp.step(now) + away, 6), now)).hasValue(Totp.step(now) + away);
        }
        assertThat(Totp.match(SECRET, Totp.code(SECRET, Totp.step(now) - 2, 6), now)).isEmpty();
        assertThat(Totp.match(SECRET, "081 804", now)).hasValue(Totp.step(now));
    }

    /** RFC 4648, section 10. */
    @ParameterizedTest
    @CsvSource({"f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB", "foobar,MZXW6YTBOI"})
    void a_secret_is_typed_in_base_32(String bytes, String text) {
        assertThat(Totp.base32(bytes.getBytes(StandardCharsets.US_ASCII))).isEqualTo(text);
    }
}
