package brussels.boost.directory.web;

import brussels.boost.directory.domain.NameEditors;

/** Those named, and what was changed. @param mail as typed */
public record EditorsPage(NameEditors.Opened opened, String mail) {}
