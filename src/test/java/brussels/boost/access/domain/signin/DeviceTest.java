package brussels.boost.access.domain.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviceTest {
    @Test
    void a_device_is_named_as_people_name_it() {
        assertThat(Device.of("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0"))
                .isEqualTo(new Device(Device.Kind.COMPUTER, "Windows", "Edge"));
        assertThat(Device.of("Mozilla/5.0 (Linux; Android 15; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36"))
                .isEqualTo(new Device(Device.Kind.PHONE, "Android", "Chrome"));
        assertThat(Device.of("Mozilla/5.0 (Linux; Android 14; SM-X200) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36").kind())
                .isEqualTo(Device.Kind.TABLET);
        assertThat(Device.of("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1"))
                .isEqualTo(new Device(Device.Kind.PHONE, "iPhone", "Safari"));
        assertThat(Device.of("Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0"))
                .isEqualTo(new Device(Device.Kind.COMPUTER, "Linux", "Firefox"));
    }

    @Test
    void what_says_nothing_known_stays_a_device() {
        assertThat(Device.of(null)).isEqualTo(new Device(Device.Kind.OTHER, "", ""));
        assertThat(Device.of("curl/8.5")).isEqualTo(new Device(Device.Kind.OTHER, "", ""));
    }
}
