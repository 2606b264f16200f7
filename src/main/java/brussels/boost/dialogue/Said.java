package brussels.boost.dialogue;

/**
 * Words exactly as they were said.
 *
 * @param language BCP 47
 */
public record Said(String words, String language, SaidBy by) {}
