package brussels.boost.referral.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody of the chosen service who reads, or hears, who the person is. @param bound by professional secrecy, as they state */
public record Reader(UUID id, String name, String function, @Nullable Boolean bound) {}
