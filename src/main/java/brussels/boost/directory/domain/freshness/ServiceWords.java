package brussels.boost.directory.domain.freshness;

import brussels.boost.directory.Fact;
import brussels.boost.directory.ServiceStatus;
import brussels.boost.directory.domain.EntryFacts;
import brussels.boost.directory.domain.Values;
import brussels.boost.platform.security.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a service may say of itself without account, and how that becomes facts. Its mail address is not among it: the link goes there. */
@Component
public class ServiceWords {
    private static final Set<Fact> OWN = Set.of(Fact.NAME, Fact.PHONES, Fact.WEBSITE, Fact.STREET, Fact.POSTAL_CODE, Fact.CITY, Fact.OPENING_HOURS,
            Fact.HOURS_NOTE, Fact.LANGUAGES, Fact.WHEELCHAIR, Fact.FREE, Fact.NO_PAPERS, Fact.NO_NISS, Fact.NO_FUND, Fact.HOME_VISITS, Fact.WOMEN_ONLY,
            Fact.CALL_FIRST, Fact.ALERT, Fact.FREE_PLACES, Fact.WAIT, Fact.STATUS);
    private static final Set<String> MOVED = Set.of("street_fr", "street_nl", "postal_code");

    private final Values values;

    ServiceWords(Values values) {
        this.values = values;
    }

    /**
     * @param facts to keep as said today, what is the same included: it was looked at
     * @param changed something is not as it was shown
     */
    public record Read(Map<String, String> facts, boolean changed) {}

    /** @throws Refusal naming each field that cannot be read */
    public Read read(EntryFacts now, Map<String, String> sent) {
        var facts = new LinkedHashMap<String, String>();
        var wrong = new LinkedHashMap<String, String>();
        boolean changed = false;
        boolean moved = false;
        for (var one : sent.entrySet()) {
            String value = one.getValue().replace("\r\n", "\n").strip();
            String shown = shown(now, one.getKey());
            if (Fact.ofKey(one.getKey()).filter(OWN::contains).isEmpty() || value.isEmpty() && shown.isEmpty()) {
                continue;
            }
            if (!values.fits(one.getKey(), value) || wrongPhone(one.getKey(), value)) {
                wrong.put(one.getKey(), "directory.check.wrong." + (wrongPhone(one.getKey(), value) ? "phone" : "value"));
            }
            facts.put(one.getKey(), value);
            changed |= !value.equals(shown);
            moved |= !value.equals(shown) && MOVED.contains(one.getKey());
        }
        if (Fact.NAME.keys().stream().allMatch(key -> facts.getOrDefault(key, now.shown(key)).isEmpty())) {
            wrong.put(sent.containsKey("name_nl") ? "name_nl" : "name_fr", "directory.edit.name.missing");
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        if (moved) {
            // the old point on the map and the old district are no longer its own
            for (Fact fact : Set.of(Fact.LATITUDE, Fact.LONGITUDE, Fact.UNIT)) {
                facts.put(fact.key(), "");
            }
        }
        return new Read(facts, changed);
    }

    /** Nobody says of a service that it exists: not said is open. */
    private static String shown(EntryFacts now, String key) {
        String shown = now.shown(key).strip();
        return shown.isEmpty() && key.equals(Fact.STATUS.key()) ? ServiceStatus.ACTIVE.name() : shown;
    }

    /** Short numbers exist (1710, 112); a number has digits and nothing that is not dialled. */
    private static boolean wrongPhone(String key, String value) {
        return key.equals(Fact.PHONES.key()) && Values.list(value).stream().anyMatch(number -> !number.matches("[+0-9][0-9 ./()-]{2,24}"));
    }
}
