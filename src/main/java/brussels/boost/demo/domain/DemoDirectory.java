package brussels.boost.demo.domain;

import brussels.boost.directory.Directory;
import brussels.boost.directory.NewSource;
import brussels.boost.directory.ServiceId;
import brussels.boost.directory.Told;
import brussels.boost.platform.time.BrusselsTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** A small fictional directory, so that there is something to find. */
@Component
class DemoDirectory {
    private static final String SOURCE = "demo";
    /** Tells of some services a second time, so that there are duplicates to look at. */
    private static final String QUARTER = "demo-quarter";

    private final Directory directory;
    private final BrusselsTime time;
    private final Map<String, ServiceId> ids = new HashMap<>();

    DemoDirectory(Directory directory, BrusselsTime time) {
        this.directory = directory;
        this.time = time;
    }

    /** Inside a transaction. */
    void enter() {
        directory.source(new NewSource(SOURCE, "Exemples fictifs", 200, null, null, null));
        directory.source(new NewSource(QUARTER, "Liste du quartier (fictive)", 210, null, null, null));
        List<Told> told = entries(SOURCE, "demo/directory.txt");
        List<ServiceId> made = directory.tell(told);
        for (int i = 0; i < made.size(); i++) {
            ids.put(told.get(i).externalId(), made.get(i));
        }
        directory.tell(entries(QUARTER, "demo/directory-quarter.txt"));
        directory.entrust(Cast.SOFIE.account());
    }

    /** Of an entry of the fictional file, by its key. */
    ServiceId id(String key) {
        return Objects.requireNonNull(ids.get(key), key);
    }

    private List<Told> entries(String source, String file) {
        var told = new ArrayList<Told>();
        String key = "";
        Map<String, String> values = new HashMap<>();
        for (String line : text(file).lines().toList()) {
            if (line.startsWith("[")) {
                key = line.substring(1, line.length() - 1);
            } else if (line.contains(" = ")) {
                String[] parts = line.split(" = ", 2);
                values.put(parts[0], parts[1].replace("\\n", "\n"));
            } else if (line.isBlank() && !key.isEmpty()) {
                told.add(entry(source, key, values));
                values.clear();
            }
        }
        told.add(entry(source, key, values));
        return told;
    }

    private Told entry(String source, String key, Map<String, String> values) {
        var facts = new HashMap<>(values);
        String daysAgo = facts.remove("checked");
        return new Told(source, key, facts, daysAgo == null ? null : time.today().minusDays(Long.parseLong(daysAgo)));
    }

    private static String text(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
