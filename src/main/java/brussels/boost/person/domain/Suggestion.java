package brussels.boost.person.domain;

/**
 * Whether a programme's lists suggest it to somebody: one condition it looks at, one fragility, and a life or a
 * treatment in its territory. It gives its reasons and blocks nothing: the practice was always wider than the lists.
 */
public record Suggestion(boolean condition, boolean fragility, boolean territory) {
    public boolean suggested() {
        return condition && fragility && territory;
    }
}
