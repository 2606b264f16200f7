package brussels.boost.house;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.access.Act;
import brussels.boost.platform.web.Messages;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the journal keeps, the person can read: every act has its sentence. */
class ActsTest {
    private final Messages messages = new Messages();

    @Test
    void every_act_has_its_sentence() throws IllegalAccessException {
        List<String> without = new ArrayList<>();
        for (Field field : ProgramClasses.fieldsOf(Act.class)) {
            if (Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                String key = "journal." + ((Act) field.get(null)).key();
                if (!messages.has(key)) {
                    without.add(key);
                }
            }
        }
        assertThat(without).isEmpty();
    }
}
