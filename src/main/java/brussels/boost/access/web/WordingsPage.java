package brussels.boost.access.web;

import brussels.boost.access.Agreements;
import brussels.boost.access.domain.agreement.ReviseWording;
import java.util.List;

/** What is asked, in every language there is. */
public record WordingsPage(List<ReviseWording.Words> words) {
    public List<ReviseWording.Words> of(Agreements.Kind kind) {
        return words.stream().filter(one -> one.kind() == kind).toList();
    }

    /** In which languages it cannot be asked yet: the French words stand in. */
    public List<String> missing(Agreements.Kind kind) {
        List<String> there = of(kind).stream().map(ReviseWording.Words::language).toList();
        return ReviseWording.LANGUAGES.stream().filter(language -> !there.contains(language)).toList();
    }
}
