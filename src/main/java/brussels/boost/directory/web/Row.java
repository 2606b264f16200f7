package brussels.boost.directory.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One answer in words.
 *
 * @param what the kinds of help, in a line
 * @param distance in words; null when unknown
 * @param tone of the state: ok, warn or empty
 * @param phone as printed; empty when there is none
 * @param freshTone okc, warnc or muted
 * @param why in sentences, asked for
 */
public record Row(UUID id, String name, String what, @Nullable String distance, List<Condition> tags, String state, String tone, String phone,
        String fresh, String freshTone, @Nullable String alert, List<String> why) {}
