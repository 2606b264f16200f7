package brussels.boost.access.web;

import brussels.boost.access.domain.ReviseWording;

/** One agreement's words to change. @param conflict somebody wrote {@code now} meanwhile */
public record WordingPage(ReviseWording.Words now, String question, String consequence, boolean conflict) {}
