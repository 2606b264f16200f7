package brussels.boost.directory.web;

/** One thing that decides whether somebody can go there, in a sign and in words. @param icon of the kit */
public record Condition(String icon, String text) {}
