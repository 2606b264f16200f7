package brussels.boost.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Single keys, as they come, changed or off. */
class KeysTest {
    @Test
    void what_is_kept_is_read_again() {
        var keys = Keys.typed(false, Map.of("n", "M", "gj", "d", "/", "=", "z", "z", "x", ""));
        assertThat(keys.chosen()).containsOnlyKeys("n", "gj", "/");
        assertThat(Keys.read(keys.kept())).isEqualTo(keys);
        assertThat(keys.kept()).isEqualTo("off /== gj=d n=m");
        assertThat(Keys.USUAL.kept()).isNull();
        assertThat(Keys.read(null).of("gj")).isEqualTo("j");
    }

    @Test
    void two_commands_on_one_key_clash_within_their_place_only() {
        var places = List.of("gj", "gp");
        assertThat(Keys.USUAL.clash(places)).isNull();
        assertThat(Keys.typed(true, Map.of("n", "z")).clash(places)).isEqualTo("z");
        assertThat(Keys.typed(true, Map.of("gj", "p")).clash(places)).isEqualTo("gp");
        assertThat(Keys.typed(true, Map.of("gj", "n")).clash(places)).isNull();
    }

    @Test
    void more_than_one_sign_and_unknown_names_are_not_kept() {
        var keys = Keys.typed(true, Map.of("n", "ab", "z", "é", "_csrf", "u", "gj=k", "l"));
        assertThat(keys.chosen()).containsOnlyKeys("n", "z");
        assertThat(keys.unfit()).containsExactly("n");
    }
}
