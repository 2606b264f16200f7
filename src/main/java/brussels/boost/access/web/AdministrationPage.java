package brussels.boost.access.web;

import brussels.boost.audit.JournalSeal;
import org.jspecify.annotations.Nullable;

/**
 * The administrators' home.
 *
 * @param verdict the journal's, once asked for
 */
public record AdministrationPage(JournalSeal.@Nullable Verdict verdict) {}
