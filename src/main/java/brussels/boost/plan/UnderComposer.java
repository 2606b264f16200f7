package brussels.boost.plan;

import brussels.boost.access.RecordPart;

/**
 * What another module lays quietly under the composer of the journal. It learns nothing of the person: neither whose
 * page it is on, nor what is being written.
 */
public interface UnderComposer {
    RecordPart.Shown shown();
}
