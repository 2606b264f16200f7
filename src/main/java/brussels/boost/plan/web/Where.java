package brussels.boost.plan.web;

import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** The addresses of this module's pages, and where a form leads back to. */
final class Where {
    private Where() {}

    static String record(Actor actor, PersonId pid) {
        return actor instanceof Actor.Oneself ? "/me" : "/people/" + pid;
    }

    static String of(PersonId pid, String rest) {
        return "/people/" + pid + "/" + rest;
    }

    /** @param back the word the form carries: nothing is the record */
    static String back(Actor actor, PersonId pid, @Nullable String back) {
        if ("pictures".equals(back) && actor instanceof Actor.Oneself) {
            return "/me/pictures";
        }
        return "priorities".equals(back) ? of(pid, "priorities") : "journal".equals(back) ? of(pid, "journal") : record(actor, pid);
    }
}
