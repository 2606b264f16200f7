package brussels.boost.platform.id;

import java.util.UUID;

/** Identifies an organisation. Opaque: it tells nothing and may stand in a URL. */
public record OrganisationId(UUID value) implements Id {
    public static OrganisationId of(String text) {
        return new OrganisationId(Id.parse(text));
    }

    public static OrganisationId fresh() {
        return new OrganisationId(Id.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
