package brussels.boost.platform.web;

import brussels.boost.platform.id.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The pages of a person's record that are open to who looks: said when the record is opened, asked when its pages are
 * drawn, so that none of them offers a closed door. It opens nothing itself.
 */
public final class RecordTabs {
    static final List<String> ALL = List.of("journal", "circle", "call", "consents", "relation");

    private RecordTabs() {}

    /** Outside a request, as in a job, nobody draws a page. */
    public static void open(PersonId person, Collection<String> tabs) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(key(person.toString()), List.copyOf(tabs), RequestAttributes.SCOPE_REQUEST);
        }
    }

    /** All of them, where nobody said. */
    static List<String> of(HttpServletRequest request, String person) {
        return request.getAttribute(key(person)) instanceof List<?> open ? ALL.stream().filter(open::contains).toList() : ALL;
    }

    private static String key(String person) {
        return RecordTabs.class.getName() + person;
    }
}
