package brussels.boost.plan.web;

import brussels.boost.plan.domain.ReadWhoDoes;

/** Who does what, on one sheet. */
public record WhoDoesPage(String pid, boolean oneself, ReadWhoDoes.Answer answer) {}
