package brussels.boost.access.web;

import brussels.boost.access.Agreements;
import brussels.boost.access.domain.ReviseWording;
import java.util.List;

/** What is asked, in every language there is. */
public record WordingsPage(List<ReviseWording.Words> words) {
    public List<ReviseWording.Words> of(Agreements.Kind kind) {
        return words.stream().filter(one -> one.kind() == kind).toList();
    }
}
