package brussels.boost.access;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One section of the copy of a person's file (GDPR art. 15 and 20; law of 22/08/2002 art. 9), contributed as a bean by
 * the module that owns the tables, so that nothing is forgotten: a house test asks for every table about a person a
 * section, or the reason why it has none.
 */
public interface PersonExport {
    /** Name of the section in the file; the message {@code export.<key>} is its title. */
    String key();

    /** Read only by whom this family is open to; otherwise the copy says that the section is missing. */
    Family family();

    int order();

    /** The tables whose rows it gives, with their schema. */
    Set<String> tables();

    /** Whether this file has such a section at all; one it does not have is not said to be missing. Inside the copy's one transaction. */
    default boolean concerns(PatientAccess patient) {
        return true;
    }

    /** Inside the copy's one transaction. */
    Part read(PatientAccess patient);

    /**
     * What the section holds.
     *
     * @param rows field to text; the message {@code export.field.<field>} names the field
     * @param files pictures by their name in the file
     * @param withheld something about, or from, somebody else is left out
     */
    record Part(List<Map<String, String>> rows, Map<String, byte[]> files, boolean withheld) {
        public static Part of(List<Map<String, String>> rows) {
            return new Part(rows, Map.of(), false);
        }
    }
}
