package brussels.boost.person.web;

import brussels.boost.person.Contact;
import brussels.boost.platform.id.PersonId;
import org.jspecify.annotations.Nullable;

/** How the person is reached. @param theirs what somebody else wrote meanwhile, or null */
public record ContactPage(PersonId person, String name, Contact mine, @Nullable Contact theirs) {}
