package brussels.boost.territory.web;

import brussels.boost.territory.domain.ShowTerritory;

/** The map, and the part chosen on it. */
public record TerritoryPage(ShowTerritory.Shown shown) {}
