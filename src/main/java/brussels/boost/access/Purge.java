package brussels.boost.access;

import java.util.function.IntUnaryOperator;

/**
 * How rows of one kind leave, contributed as a bean by the module that owns them. The nightly job asks the table of
 * periods how many days, and keeps how many rows went.
 *
 * @param code of its line in the table
 * @param run days to rows gone; in a transaction of its own
 */
public record Purge(String code, IntUnaryOperator run) {}
