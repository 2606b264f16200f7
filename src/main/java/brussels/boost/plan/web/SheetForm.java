package brussels.boost.plan.web;

import brussels.boost.plan.PriorityId;
import brussels.boost.plan.domain.sheet.SheetChoices;
import brussels.boost.plan.domain.sheet.SheetDraft;
import brussels.boost.plan.domain.sheet.SheetExtras;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.security.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/** What the page of the sheet sends. Translations come as {@code fr-} and the identifier of what they translate. */
final class SheetForm {
    private static final String FRENCH = "fr-";
    private static final int MOST = 100;
    private static final String TAG = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*";

    private SheetForm() {}

    static SheetChoices choices(MultiValueMap<String, String> sent) {
        return new SheetChoices(ids(sent, "p"), ids(sent, "asked").stream().collect(Collectors.toSet()), french(sent), language(sent),
                sent.containsKey("large"), cut(sent, "givenName", MOST), sent.containsKey("appointment"), cut(sent, "caller", MOST),
                cut(sent, "number", 30), cut(sent, "who", 60), cut(sent, "hours", 60), days(sent),
                new SheetExtras(sent.containsKey("faces"), values(sent, "goal"), values(sent, "address")));
    }

    private static List<PriorityId> ids(MultiValueMap<String, String> sent, String name) {
        return sent.getOrDefault(name, List.of()).stream().limit(MOST).map(PriorityId::of).distinct().toList();
    }

    private static Set<UUID> values(MultiValueMap<String, String> sent, String name) {
        return sent.getOrDefault(name, List.of()).stream().limit(MOST).map(Id::parse).collect(Collectors.toSet());
    }

    private static Map<UUID, String> french(MultiValueMap<String, String> sent) {
        Map<UUID, String> words = new HashMap<>();
        sent.forEach((name, values) -> {
            if (name.startsWith(FRENCH) && words.size() < MOST) words.put(Id.parse(name.substring(FRENCH.length())), cut(sent, name, 2 * SheetDraft.MOST_WORDS));
        });
        return words;
    }

    private static String language(MultiValueMap<String, String> sent) {
        String tag = cut(sent, "language", 35);
        if (!tag.matches(TAG)) throw Refusal.invalid("language", "plan.language.unknown");
        return tag;
    }

    private static int days(MultiValueMap<String, String> sent) {
        return SheetChoices.DAYS.stream().filter(days -> days.toString().equals(sent.getFirst("days"))).findFirst().orElse(90);
    }

    private static String cut(MultiValueMap<String, String> sent, String name, int most) {
        String text = Objects.requireNonNullElse(sent.getFirst(name), "").strip();
        return text.length() > most ? text.substring(0, most) : text;
    }
}
