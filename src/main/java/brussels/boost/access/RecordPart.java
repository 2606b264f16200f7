package brussels.boost.access;

import java.util.Optional;

/**
 * One part of a person's record page, contributed as a bean by the module that owns what it shows, so that the page
 * grows without anybody editing it.
 */
public interface RecordPart {
    /** Where the part stands; under one another on a phone, in this order. */
    enum Column {
        BANNER,
        MAIN,
        SIDE
    }

    Column column();

    /** Position in the column, small first. */
    int order();

    /** What the person's own page shows when others use their telephone too; only the sheet has something. */
    default Optional<Shown> onSharedPhone(PatientAccess patient) {
        return Optional.empty();
    }

    /** Whether the person's first page, which otherwise holds doors only, shows it above them. */
    default boolean onFirstPage() {
        return false;
    }

    /**
     * Reads what it shows inside the page's one transaction; the template is rendered after it. A module sends one
     * statement for all of its parts, through {@link PatientAccess#once}: a part more joins that statement. Empty when
     * this actor may not see it, or there is nothing to say.
     */
    Optional<Shown> read(PatientAccess patient);

    /** @param template a jte template with the parameters {@code page} and {@code m} */
    record Shown(String template, Object model) {}
}
