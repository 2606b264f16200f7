package brussels.boost.access.domain.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.platform.security.Refusal;
import org.junit.jupiter.api.Test;

class PasskeyPolicyTest {
    @Test
    void the_last_door_stays() {
        assertThatThrownBy(() -> PasskeyPolicy.mayRemove(1, false, false)).isInstanceOf(Refusal.class);
        assertThatCode(() -> PasskeyPolicy.mayRemove(2, false, false)).doesNotThrowAnyException();
        assertThatCode(() -> PasskeyPolicy.mayRemove(1, true, false)).doesNotThrowAnyException();
        assertThatCode(() -> PasskeyPolicy.mayRemove(1, false, true)).doesNotThrowAnyException();
    }

    @Test
    void a_name_is_given_and_not_too_long() {
        assertThatThrownBy(() -> PasskeyPolicy.name("  ")).isInstanceOf(Refusal.class);
        assertThat(PasskeyPolicy.name(" Mon téléphone ")).isEqualTo("Mon téléphone");
        assertThat(PasskeyPolicy.name("x".repeat(90))).hasSize(60);
    }
}
