package brussels.boost.plan.web;

import brussels.boost.plan.domain.Note;
import brussels.boost.plan.domain.PlanPolicy;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Page;

/** One note of the list. @param mine to correct, for whoever reads; somebody who only looks with another's eyes corrects nothing */
public record NoteView(String pid, String name, Note note, boolean mine) {
    /** The same rule as the use case's. */
    static NoteView of(String pid, String name, Note note, Actor reader) {
        return new NoteView(pid, name, note, PlanPolicy.mayChange(note, reader));
    }

    public String author(Page page) {
        String author = note.authorName();
        return author != null ? author : name.isEmpty() ? page.t("plan.said.person") : name;
    }

    /** Who said it, or nothing. */
    public String said(Page page) {
        var said = note.said();
        if (said == null) {
            return "";
        }
        String who = said.who();
        return who != null ? who : switch (said.by()) {
            case PERSON -> name.isEmpty() ? page.t("plan.said.person") : name;
            case CARER -> page.t("plan.said.carer");
            case OTHER -> page.t("plan.said.other");
        };
    }

    public String readers(Page page) {
        return switch (note.audience().kind()) {
            case AUTHOR -> page.t(mine ? "plan.audience.author" : "plan.audience.authorOnly");
            case PERSON -> page.t(mine ? "plan.audience.person" : "plan.audience.authorAndPerson", name);
            case NAMED -> page.t("plan.audience.named");
            case CIRCLE -> page.t("plan.audience.circle", name);
        };
    }

    public boolean closed() {
        return switch (note.audience().kind()) {
            case AUTHOR, PERSON -> true;
            case NAMED, CIRCLE -> false;
        };
    }
}
