package brussels.boost.person.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import brussels.boost.platform.security.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Synthetic numbers, computed by the rule of the decree. */
class NationalNumberTest {
    @ParameterizedTest
    @CsvSource({"850730 033 28, RN", "170818 002 94, RN", "904115 001 77, BIS", "902115 002 33, BIS", "054115 001 67, BIS"})
    void a_number_of_either_register_before_or_since_2000_is_read(String text, NationalNumber.Kind kind) {
        assertThat(NationalNumber.parse(text).kind()).isEqualTo(kind);
    }

    @Test
    void dots_dashes_and_spaces_do_not_matter() {
        assertThat(NationalNumber.parse("85.07.30-033.28").written()).isEqualTo("85.07.30-033.28");
    }

    @ParameterizedTest
    @CsvSource({"79121137740, check", "8507300332, length", "85073003A28, characters", "851530 033 28, month", "850732 033 28, day",
        "850730 000 28, serial", "850730 999 28, serial", "'', length"})
    void what_is_wrong_is_said_by_its_part(String text, String part) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> NationalNumber.parse(text));
        assertThat(refusal.fields()).containsEntry("number", "person.number.wrong." + part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000 001", "450000 217", "002000 005"})
    void parts_of_the_date_may_be_unknown(String base) {
        long digits = Long.parseLong(base.replace(" ", ""));
        assertThat(NationalNumber.parse(base + "%02d".formatted(97 - digits % 97)).digits()).hasSize(11);
    }

    @Test
    void it_never_shows_itself_by_accident() {
        assertThat(NationalNumber.parse("85073003328").toString()).doesNotContain("8507");
    }
}
