package brussels.boost.directory.domain;

import brussels.boost.access.Act;

/** What the journal keeps of this module: what editors did, never about a person accompanied. */
final class DirectoryActs {
    static final Act IMPORT_UPLOADED = Act.of("directory.import.uploaded");
    static final Act IMPORT_APPLIED = Act.of("directory.import.applied");
    static final Act IMPORT_DROPPED = Act.of("directory.import.dropped");

    static final Act EDITED = Act.of("directory.entry.edited");
    static final Act CONFIRMED = Act.of("directory.entry.confirmed");

    private DirectoryActs() {}
}
