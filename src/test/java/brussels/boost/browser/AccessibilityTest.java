package brussels.boost.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The eyes of the other browser tests see. */
class AccessibilityTest {
    @Test
    void a_picture_without_words_and_letters_too_pale_are_found() {
        try (var visitor = Browser.Visit.to(1).open()) {
            visitor.page.setContent("<html lang='en'><title>t</title><main><h1>One</h1><img src='data:,'><p style='color:#bbb;background:#fff'>pale</p></main>");
            assertThat(visitor.axe()).anyMatch(fault -> fault.startsWith("image-alt")).anyMatch(fault -> fault.startsWith("color-contrast"));
        }
    }
}
