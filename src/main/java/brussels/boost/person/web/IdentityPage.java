package brussels.boost.person.web;

import brussels.boost.person.domain.ChangeIdentity;
import brussels.boost.person.domain.Identity;
import brussels.boost.platform.id.PersonId;

/**
 * The register's form.
 *
 * @param mine what the reader typed, or what is there
 * @param conflict somebody else changed it meanwhile: {@code form} holds theirs
 */
public record IdentityPage(PersonId person, ChangeIdentity.Form form, Identity mine, boolean conflict) {}
