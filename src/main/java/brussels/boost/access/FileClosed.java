package brussels.boost.access;

import brussels.boost.platform.id.PersonId;

/**
 * The person no longer wants anything kept: published inside the transaction that destroys their key, before it does,
 * so that each module removes its rows with it.
 */
public record FileClosed(PersonId person) {}
