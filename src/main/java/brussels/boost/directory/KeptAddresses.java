package brussels.boost.directory;

import brussels.boost.access.PatientAccess;
import java.util.List;
import java.util.UUID;

/** The addresses a person keeps, for those who show them elsewhere. Inside a transaction. */
public interface KeptAddresses {
    /** Those the person shows to their circle and that can be called, the latest first; empty when steps are not open to this access. */
    List<Address> shown(PatientAccess patient);

    /** Keeps an address for the whole circle to see; kept twice, once. @param tip in French, or empty */
    void keep(PatientAccess patient, UUID id, ServiceId service, String tip);

    /** @param id of what is kept @param phone its first number for the public */
    record Address(UUID id, String nameFr, String nameNl, String phone) {
        public String name(String language) {
            return language.equals("nl") ? nameNl : nameFr;
        }
    }
}
