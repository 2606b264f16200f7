package brussels.boost.directory.web;

import brussels.boost.directory.Fact;
import brussels.boost.directory.ServiceKind;
import brussels.boost.directory.domain.EntryFacts;
import brussels.boost.directory.domain.KindFacts;
import brussels.boost.directory.domain.Need;
import brussels.boost.directory.domain.duplicates.Merged;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The form of one entry: its languages side by side, needs to tick, what other sources say under each fact, and what is told with it. */
public record EntryPage(EntryFacts entry, Map<String, String> sent, boolean conflict, List<Merged> merged) {
    private static final Set<Fact> TICKED = Set.of(Fact.NEEDS, Fact.INTERPRETATION);
    private static final Set<Fact> CHOSEN = Set.of(Fact.KIND, Fact.STATUS);

    public String base() {
        return "/directory/edit/entries/" + entry.id();
    }

    public String value(String key) {
        return sent.getOrDefault(key, entry.shown(key));
    }

    public Set<String> values(Fact fact) {
        return Stream.of(value(fact.key()).split(";")).map(String::strip).collect(Collectors.toSet());
    }

    /** Those said in languages, then the others; what is data for programs stays out of a form. */
    public List<Fact> worded() {
        return asked().filter(fact -> !fact.languages().isEmpty()).toList();
    }

    public List<Fact> chosen() {
        return asked().filter(fact -> CHOSEN.contains(fact) || fact.shape() == Fact.Shape.YES_NO).toList();
    }

    public List<Fact> plain() {
        return asked().filter(fact -> fact.languages().isEmpty() && fact.shape() != Fact.Shape.DATA && !TICKED.contains(fact)
                && !chosen().contains(fact)).toList();
    }

    /** What its kind asks for, and whatever is said of it besides. */
    private Stream<Fact> asked() {
        return Arrays.stream(Fact.values()).filter(fact -> KindFacts.of(kind()).contains(fact) || fact.keys().stream().anyMatch(key -> !value(key).isEmpty()));
    }

    public ServiceKind kind() {
        String kind = entry.shown(Fact.KIND.key());
        return kind.isEmpty() ? ServiceKind.SERVICE : ServiceKind.valueOf(kind);
    }

    public boolean ticks(Fact fact) {
        return KindFacts.of(kind()).contains(fact);
    }

    public boolean isLong(Fact fact) {
        return fact.shape() == Fact.Shape.TEXT || fact.shape() == Fact.Shape.TEXT_ONCE;
    }

    public List<Choice> options(Page page, Fact fact) {
        Stream<String> values = fact.shape() == Fact.Shape.YES_NO ? Stream.of("yes", "no") : FactText.values(fact).stream();
        return Stream.concat(Stream.of(Choice.of("", page.t("directory.edit.unknown"))), values.map(value -> Choice.of(value, FactText.value(page, fact, value)))).toList();
    }

    public List<Choice> interpretation(Page page) {
        return FactText.values(Fact.INTERPRETATION).stream().map(value -> Choice.of(value, FactText.value(page, Fact.INTERPRETATION, value))).toList();
    }

    /** Each need of the conversation with the kinds of help under it, itself first. */
    public Map<Need, List<Need>> needs() {
        var groups = new LinkedHashMap<Need, List<Need>>();
        entry.taxonomy().stream().filter(need -> need.parent() == null).forEach(top -> groups.put(top,
                Stream.concat(Stream.of(top), entry.taxonomy().stream().filter(need -> top.code().equals(need.parent()))).toList()));
        return groups;
    }

    /** What a key's value says to a reader. */
    public String said(Page page, String key, String value) {
        if (value.isEmpty()) {
            return page.t("directory.import.nothing");
        }
        Fact fact = Fact.ofKey(key).orElseThrow();
        return fact == Fact.NEEDS
                ? Stream.of(value.split(";")).map(String::strip).map(code -> entry.taxonomy().stream().filter(need -> need.code().equals(code)).findFirst()
                        .map(need -> need.name(page.lang())).orElse(code)).collect(Collectors.joining(", "))
                : FactText.value(page, fact, value);
    }

    public String needsSaid(Page page) {
        return said(page, Fact.NEEDS.key(), value(Fact.NEEDS.key()));
    }
}
