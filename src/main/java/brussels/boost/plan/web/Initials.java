package brussels.boost.plan.web;

/** Two letters for the round badge, of any name written. */
public final class Initials {
    private Initials() {}

    public static String of(String name) {
        var letters = new StringBuilder();
        for (String word : name.strip().split("[\\s-]+")) {
            if (!word.isEmpty() && letters.codePointCount(0, letters.length()) < 2) {
                letters.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        return letters.toString();
    }
}
