package brussels.boost.person.web;

import brussels.boost.person.domain.NoteWriting;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form of a writing that exists. @param kind and what follows: as typed */
public record WrittenPage(PersonId person, boolean oneself, NoteWriting.Asked asked, String kind, String where, @Nullable LocalDate since) {
    public List<Choice> kinds(Page page) {
        return asked.kinds().stream().map(one -> Choice.of(one.code(), one.name().in(page.lang()))).toList();
    }
}
