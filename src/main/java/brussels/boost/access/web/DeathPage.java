package brussels.boost.access.web;

/** Somebody died. @param days the circle still reads */
public record DeathPage(RelationPage relation, int days) {}
