package brussels.boost.audit;

/** The chain over the journal's lines. */
public interface JournalSeal {
    /** @param brokenBatch the first batch whose lines no longer give its hash; 0 when all do */
    record Verdict(long batches, long lines, long brokenBatch) {
        public boolean whole() {
            return brokenBatch == 0;
        }
    }

    /** Recomputes the whole chain from the lines as they are now. In transactions of its own. */
    Verdict verify();
}
