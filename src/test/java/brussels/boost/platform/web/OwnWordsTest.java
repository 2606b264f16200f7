package brussels.boost.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OwnWordsTest {
    private final Messages messages = new Messages();

    @TestFactory
    Stream<DynamicTest> each_language_says_the_same_words_and_the_screens_say_them_too() {
        var keys = in("ar").words().keySet();
        return Stream.of("ar", "tr").map(code -> DynamicTest.dynamicTest(code, () -> {
            assertThat(in(code).words().keySet()).isEqualTo(keys);
            // the names of needs are data in French, Dutch and English
            assertThat(keys.stream().filter(key -> !key.startsWith("need."))).allMatch(messages::has);
        }));
    }

    @Test
    void a_name_keeps_its_own_direction() {
        assertThat(in("ar").word("own.hello", "Amina")).contains("\u2068Amina\u2069");
        assertThat(in("ar").dir()).isEqualTo("rtl");
        assertThat(in("ar").word("not.a.key")).isNull();
    }

    @Test
    void a_language_of_the_screens_needs_no_second_words() {
        assertThat(List.of("fr", "nl", "en")).allMatch(code -> OwnWords.in(code).isEmpty());
    }

    private static OwnWords in(String code) {
        return OwnWords.in(code).orElseThrow();
    }
}
