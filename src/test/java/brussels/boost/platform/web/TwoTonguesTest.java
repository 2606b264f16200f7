package brussels.boost.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TwoTonguesTest {
    private static final OwnWords ARABIC = OwnWords.in("ar").orElseThrow();

    @Test
    void a_text_is_said_in_both_each_with_its_language_and_direction() {
        assertThat(apart("<p>" + TwoTongues.mark("اليوم", "aujourd’hui") + "</p>")).isEqualTo("<p><span data-say lang=\"ar\" dir=\"rtl\">اليوم</span>"
                + " <span class=\"also\" data-say lang=\"fr\" dir=\"ltr\">aujourd’hui</span></p>");
    }

    @Test
    void a_sentence_with_words_of_both_inside_stays_one_sentence_in_each() {
        String day = TwoTongues.mark("اليوم", "aujourd’hui");
        assertThat(apart(TwoTongues.mark("الموعد: " + day, "prévu " + day))).contains(">الموعد: اليوم</span>", ">prévu aujourd’hui</span>");
        assertThat(TwoTongues.plain(TwoTongues.mark("الموعد: " + day, "prévu " + day))).isEqualTo("prévu aujourd’hui");
        assertThat(apart(TwoTongues.together(day + ", " + day))).contains(">اليوم, اليوم</span>", ">aujourd’hui, aujourd’hui</span>");
    }

    @Test
    void where_marks_cannot_stand_only_the_language_of_the_page_remains() {
        String word = TwoTongues.mark("من", "qui > quoi");
        assertThat(apart("<a title=\"" + word + "\">x</a>")).isEqualTo("<a title=\"qui > quoi\">x</a>");
        assertThat(apart("<select><option>" + word + "</option></select>")).isEqualTo("<select><option>qui > quoi</option></select>");
        assertThat(apart("<svg><text>" + word + "</text></svg>" + TwoTongues.mark("من", "qui"))).startsWith("<svg><text>qui > quoi</text></svg><span");
    }

    @Test
    void a_mark_cut_in_two_loses_its_signs_and_nothing_else() {
        String cut = TwoTongues.mark("الأحد", "dimanche 6 décembre").substring(0, 15);
        assertThat(apart("<b>" + cut)).doesNotContain("\ue000", "\ue001", "\ue002");
        assertThat(TwoTongues.plain("sans marque")).isEqualTo("sans marque");
    }

    private static String apart(String html) {
        return TwoTongues.html(html, ARABIC, "fr");
    }
}
