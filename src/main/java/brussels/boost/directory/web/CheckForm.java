package brussels.boost.directory.web;

import brussels.boost.directory.Fact;
import brussels.boost.directory.domain.Values;
import brussels.boost.platform.web.Language;
import brussels.boost.platform.web.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** What a service, or whoever calls it, sends: boxes, hours and chips, turned into facts. */
@Component
class CheckForm {
    static final List<Fact> FLAGS = List.of(Fact.CALL_FIRST, Fact.FREE, Fact.WHEELCHAIR, Fact.HOME_VISITS, Fact.NO_PAPERS, Fact.NO_NISS, Fact.NO_FUND, Fact.WOMEN_ONLY);
    static final List<String> WAITS = List.of("NOW", "WEEK", "MONTH", "SEASON", "LONGER", "CLOSED");

    private final Messages messages;

    CheckForm(Messages messages) {
        this.messages = messages;
    }

    /** By the keys of facts. @throws brussels.boost.platform.security.Refusal naming hours that cannot be read */
    Map<String, String> read(MultiValueMap<String, String> form) {
        var values = new LinkedHashMap<String, String>();
        form.toSingleValueMap().forEach((key, value) -> {
            if (Fact.ofKey(key).isPresent()) {
                values.put(key, value);
            }
        });
        HoursForm.read(form.toSingleValueMap()).ifPresent(text -> values.put(Fact.OPENING_HOURS.key(), text));
        flags(values, all(form, "flag"), Set.copyOf(all(form, "had")));
        languages(values, all(form, "language"));
        room(values, first(form, "room"), first(form, "roomCount"));
        wait(values, first(form, "waiting"));
        return values;
    }

    /** What was not said before and is not ticked now stays unsaid. */
    private static void flags(Map<String, String> values, List<String> ticked, Set<String> had) {
        for (Fact flag : FLAGS) {
            if (ticked.contains(flag.name())) {
                values.put(flag.key(), "yes");
            } else if (had.contains(flag.name())) {
                values.put(flag.key(), "no");
            }
        }
    }

    /** The same languages stay written as they were, with their hours. */
    private static void languages(Map<String, String> values, List<String> ticked) {
        String was = values.getOrDefault(Fact.LANGUAGES.key(), "");
        if (!Set.copyOf(Values.list(was)).equals(Set.copyOf(ticked))) {
            values.put(Fact.LANGUAGES.key(), String.join("; ", ticked));
        }
    }

    private static void room(Map<String, String> values, String room, String count) {
        switch (room) {
            case "none" -> values.put(Fact.FREE_PLACES.key(), "0");
            case "some" -> values.put(Fact.FREE_PLACES.key(), String.valueOf(Values.SOME_PLACES));
            case "yes" -> values.put(Fact.FREE_PLACES.key(), count.isBlank() ? String.valueOf(Values.SOME_PLACES) : count.strip());
            default -> values.remove(Fact.FREE_PLACES.key());
        }
    }

    private void wait(Map<String, String> values, String code) {
        if (WAITS.contains(code)) {
            for (Language language : Language.values()) {
                values.put(Fact.WAIT.in(language.code()), messages.text(language, "directory.waiting." + code));
            }
        }
    }

    private static String first(MultiValueMap<String, String> form, String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value;
    }

    private static List<String> all(MultiValueMap<String, String> form, String name) {
        List<String> all = form.get(name);
        return all == null ? List.of() : new ArrayList<>(all).stream().filter(one -> !one.isBlank()).distinct().toList();
    }
}
