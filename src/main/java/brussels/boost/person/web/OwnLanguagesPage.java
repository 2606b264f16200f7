package brussels.boost.person.web;

import java.util.Set;

/** The languages somebody speaks with people. */
public record OwnLanguagesPage(Set<String> languages) {}
