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

    @Test
    void what_is_cut_off_covered_gone_or_too_wide_is_found() {
        try (var visitor = Browser.Visit.to(1).open()) {
            visitor.page.setContent("""
                    <html lang="en"><title>t</title><main><h1>One</h1>
                    <a class="btn" href="/a" style="display:none">Gone</a>
                    <button style="position:absolute;inset-inline-start:10px;inset-block-start:200px">First</button>
                    <button style="position:absolute;inset-inline-start:20px;inset-block-start:205px">Second</button>
                    <div style="overflow:hidden;inline-size:40px;white-space:nowrap">words that do not fit</div>
                    <p style="inline-size:30rem">wide</p></main>""");
            assertThat(visitor.faultsAt(1280, 16)).hasSize(3).anyMatch(fault -> fault.startsWith("gone")).anyMatch(fault -> fault.startsWith("one over the other"))
                    .anyMatch(fault -> fault.startsWith("hides words"));
            assertThat(visitor.faultsAt(320, 16)).anyMatch(fault -> fault.startsWith("scrolls sideways"));
            assertThat(visitor.faultsAt(900, 16)).noneMatch(fault -> fault.startsWith("scrolls sideways"));
            assertThat(visitor.faultsAt(900, 32)).anyMatch(fault -> fault.startsWith("scrolls sideways"));
        }
    }
}
