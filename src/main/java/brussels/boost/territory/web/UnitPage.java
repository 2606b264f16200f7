package brussels.boost.territory.web;

import brussels.boost.territory.domain.ShowTerritory;

/** One unit of any grid. */
public record UnitPage(ShowTerritory.One one) {}
