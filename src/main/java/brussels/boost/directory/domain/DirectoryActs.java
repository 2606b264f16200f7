package brussels.boost.directory.domain;

import brussels.boost.access.Act;

/** What the journal keeps of this module: what editors did, never about a person accompanied. */
public final class DirectoryActs {
    static final Act IMPORT_UPLOADED = Act.of("directory.import.uploaded");
    static final Act IMPORT_APPLIED = Act.of("directory.import.applied");
    static final Act IMPORT_DROPPED = Act.of("directory.import.dropped");

    static final Act EDITED = Act.of("directory.entry.edited");
    public static final Act ANSWERED = Act.of("directory.service.answered");
    public static final Act CALLED = Act.of("directory.service.called");
    public static final Act ASKED = Act.of("directory.services.asked");
    public static final Act REPORTED = Act.of("directory.report.made");
    public static final Act DECIDED = Act.of("directory.report.decided");
    public static final Act EDITORS = Act.of("directory.editors.changed");
    static final Act CONFIRMED = Act.of("directory.entry.confirmed");

    public static final Act MERGED = Act.of("directory.duplicate.merged");
    public static final Act PARTED = Act.of("directory.duplicate.parted");
    public static final Act TOLD_APART = Act.of("directory.duplicate.toldApart");

    private DirectoryActs() {}
}
