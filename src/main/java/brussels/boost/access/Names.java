package brussels.boost.access;

/**
 * How the person of this access wants to be called. The register answers; it stands above this module, and these
 * pages, too, speak of somebody by name.
 */
public interface Names {
    String nameToUse(PatientAccess patient);
}
