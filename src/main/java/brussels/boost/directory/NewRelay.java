package brussels.boost.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody one can really call.
 *
 * @param service the entry they belong to; null when they stand alone
 * @param tip what helps when calling; names and numbers leave it
 * @param need code of the taxonomy; empty when none in particular
 * @param shared with all professionals; else with colleagues of the same organisations
 */
public record NewRelay(UUID id, @Nullable ServiceId service, String name, String what, String phone, String tip, String need, boolean shared) {}
