package brussels.boost.agenda.web;

import brussels.boost.agenda.Appointment;
import brussels.boost.agenda.Interpreting;
import brussels.boost.directory.Interpreters;
import brussels.boost.person.SpokenLanguages;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One moment, new or to be moved.
 *
 * @param id null for a new one
 * @param interpreting who interprets there; null when nobody does
 * @param interpreters to choose from
 * @param professional the actor may say "I will be there"
 */
public record MomentPage(String pid, String name, @Nullable String id, MomentForm form, boolean professional, String back,
        @Nullable Interpreting interpreting, List<Interpreters.Interpreter> interpreters) {
    public String action() {
        return "/people/" + pid + "/agenda/" + (id == null ? "agree" : id + "/move");
    }

    public List<Choice> kinds(Page page) {
        return Arrays.stream(Appointment.Kind.values()).map(kind -> Choice.of(kind.name(), page.t("agenda.kind." + kind.name()))).toList();
    }

    /** Usual lengths, and the one that stands if it is another. */
    public List<Choice> lengths(Page page) {
        var lengths = Stream.of(15, 30, 45, 60, 90, 120, 240).map(String::valueOf);
        String typed = MomentForm.text(form.minutes());
        return Stream.concat(Stream.of(Choice.of("", page.t("agenda.minutes.none"))),
                Stream.concat(lengths, Stream.of(typed)).filter(one -> !one.isBlank()).distinct().map(one -> Choice.of(one, page.t("agenda.minutes.some", one))))
                .toList();
    }

    /** By their own names; the first one is nobody. */
    public List<Choice> tongues(Page page) {
        return Stream.concat(Stream.of(Choice.of("", page.t("agenda.interpreter.nobody"))),
                SpokenLanguages.all().stream().map(tag -> Choice.of(tag, SpokenLanguages.ownName(tag)))).toList();
    }

    public List<Choice> known(Page page) {
        return Stream.concat(Stream.of(Choice.of("", page.t("agenda.interpreter.other"))),
                interpreters.stream().map(one -> Choice.of(one.id().toString(), one.name(page.lang())))).toList();
    }

    public String text(@Nullable String text) {
        return MomentForm.text(text);
    }
}
