package brussels.boost.platform.settings;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The settings as a page of text, read from the record itself: {@code ./boost help config}. */
public final class SettingsPage {
    private static final int WIDTH = 96;

    private SettingsPage() {}

    /** One setting as an installation sees it. */
    record Setting(String name, String standard, String meaning) {}

    public static void main(String[] arguments) {
        System.out.println("Settings of Boost, as environment variables (or as arguments: BOOST_DB_URL is --boost.db.url=…)\n");
        lines().forEach(System.out::println);
    }

    static List<String> lines() {
        var lines = new ArrayList<String>();
        for (Setting setting : settings()) {
            lines.add(setting.name() + (setting.standard().isEmpty() ? "" : "  [" + setting.standard() + "]"));
            wrap(setting.meaning(), lines);
            lines.add("");
        }
        return lines;
    }

    /** Every setting, in the order of the record. */
    static List<Setting> settings() {
        var settings = new ArrayList<Setting>();
        describe(BoostSettings.class, "BOOST_", settings);
        return settings;
    }

    private static void describe(Class<?> record, String prefix, List<Setting> settings) {
        RecordComponent[] components = record.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            var component = components[i];
            String name = prefix + component.getName().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
            if (component.getType().isRecord()) {
                describe(component.getType(), name + "_", settings);
            } else {
                settings.add(new Setting(name, standard(record, i), component.getAnnotation(Meaning.class).value()));
            }
        }
    }

    /** The annotation lands on the parameter of the record's constructor, not on its component. */
    private static String standard(Class<?> record, int component) {
        var standard = record.getDeclaredConstructors()[0].getParameters()[component].getAnnotation(DefaultValue.class);
        return standard == null ? "" : String.join(",", standard.value());
    }

    private static void wrap(String text, List<String> lines) {
        var line = new StringBuilder("   ");
        for (String word : text.split(" ")) {
            if (line.length() + word.length() >= WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder("   ");
            }
            line.append(' ').append(word);
        }
        lines.add(line.toString());
    }
}
