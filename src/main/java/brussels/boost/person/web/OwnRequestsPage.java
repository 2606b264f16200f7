package brussels.boost.person.web;

import brussels.boost.person.PersonRequests.Kind;
import brussels.boost.person.PersonRequests.Request;
import brussels.boost.platform.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was asked and where it stands. @param kind what was just sent and refused @param words as typed */
public record OwnRequestsPage(String pid, List<Request> requests, @Nullable Kind kind, String words) {
    public Kind[] kinds() {
        return Kind.values();
    }

    public boolean chosen(Kind one) {
        return kind == null ? one == Kind.CORRECTION : kind == one;
    }

    /** Where it stands, in one sentence with its day. */
    public String stands(Page page, Request one) {
        String key = "person.requests.state." + one.state();
        return one.answered() == null ? page.t(key, page.date(one.due())) : page.t(key, page.date(one.answered()));
    }
}
