package brussels.boost.person.web;

/** Before the copy is made. @param sharedPhone the person said that others use their telephone too */
public record CopyPage(String pid, String name, boolean oneself, boolean sharedPhone) {}
