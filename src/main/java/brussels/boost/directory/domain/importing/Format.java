package brussels.boost.directory.domain.importing;

/** The files that can be read. */
public enum Format {
    /** OpenStreetMap's keys as columns. */
    OSM,
    /** Any table, CSV or XLSX, whose columns somebody maps. */
    TABLE,
    /** HSDS 3.0 or 1.1: tables in a zip. */
    HSDS_CSV,
    HSDS_JSON
}
