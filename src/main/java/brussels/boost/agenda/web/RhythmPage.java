package brussels.boost.agenda.web;

import brussels.boost.agenda.Rhythm;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.util.Arrays;
import java.util.List;

/** The form of a rhythm agreed with the person. */
public record RhythmPage(String pid, String name, String every, String next, String back) {
    public List<Choice> rhythms(Page page) {
        return Arrays.stream(Rhythm.Every.values()).map(one -> Choice.of(one.name(), page.t("agenda.rhythm." + one))).toList();
    }
}
