package brussels.boost.person.domain;

import brussels.boost.person.domain.ProgrammeLists.Name;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a writing of the person exists; where to ask for it are the words of its line. @param since when it is known */
public record Written(Name name, @Nullable LocalDate since) {}
