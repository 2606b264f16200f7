package brussels.boost.person.web;

import brussels.boost.person.domain.ManageWritten;
import brussels.boost.person.domain.ManageWritten.Kind;
import java.util.List;
import java.util.stream.Stream;

/** The kinds of writings. @param typed the one in the form: new, or as it was refused */
public record ManageWrittenPage(ManageWritten.Opened opened, Kind typed) {
    /** Those there are, the typed one in its place, then an empty one. */
    public List<Kind> forms() {
        Stream<Kind> there = opened.kinds().stream().map(one -> one.code().equals(typed.code()) ? typed : one);
        return (typed.version() == 0 ? Stream.concat(there, Stream.of(typed)) : there).toList();
    }
}
