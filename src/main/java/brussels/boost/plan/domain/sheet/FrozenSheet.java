package brussels.boost.plan.domain.sheet;

import brussels.boost.plan.TakeHomeSheet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sheet as it was printed, complete in itself: what becomes of the plan, of a photo or of the circle later changes
 * nothing on it.
 *
 * @param sheet without its link, which is kept apart
 * @param pictures the person's drawings and the photos on it, small JPEG files
 */
public record FrozenSheet(TakeHomeSheet sheet, Map<UUID, byte[]> pictures) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public FrozenSheet {
        pictures = Map.copyOf(pictures);
    }

    static FrozenSheet of(String json) {
        return JSON.readValue(json, FrozenSheet.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    public Optional<byte[]> picture(UUID id) {
        return Optional.ofNullable(pictures.get(id));
    }
}
