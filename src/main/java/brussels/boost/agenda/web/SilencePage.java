package brussels.boost.agenda.web;

/** A silence to be agreed: until when, and why if the person says. */
public record SilencePage(String pid, String name, String until, String reason, String back) {}
