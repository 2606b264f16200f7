package brussels.boost.directory.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlipsTest {
    @Test
    void a_letter_left_out_put_in_changed_or_two_changed_about_is_one_slip() {
        assertThat(Slips.slips("tolk", "tolk", 2)).isZero();
        assertThat(Slips.slips("kinesiste", "kinesite", 2)).isEqualTo(1);
        assertThat(Slips.slips("kinesite", "kinesiste", 2)).isEqualTo(1);
        assertThat(Slips.slips("dentiste", "dantiste", 2)).isEqualTo(1);
        assertThat(Slips.slips("infirmiree", "infirmiere", 2)).isEqualTo(1);
        assertThat(Slips.slips("kinesitherapeuthe", "kinesitherapeute", 2)).isEqualTo(1);
    }

    @Test
    void what_differs_more_is_more_than_the_most_and_not_counted_to_its_end() {
        assertThat(Slips.slips("pharmacie", "psychologue", 2)).isGreaterThan(2);
        assertThat(Slips.slips("ab", "abcd", 1)).isGreaterThan(1);
    }
}
