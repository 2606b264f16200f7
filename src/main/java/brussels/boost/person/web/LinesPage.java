package brussels.boost.person.web;

import brussels.boost.person.LineKind;
import brussels.boost.person.ReadyLine;
import brussels.boost.person.domain.KnowBeforeGoing;
import brussels.boost.person.domain.Line;
import brussels.boost.platform.id.PersonId;
import java.util.List;

/** Both kinds of lines, and the ready ones that are not there yet. @param typed words of a form shown again */
public record LinesPage(PersonId person, boolean oneself, KnowBeforeGoing.Answer answer, String typed) {
    public List<Line> lines(LineKind kind) {
        return answer.lines().stream().filter(line -> line.kind() == kind).toList();
    }

    public List<ReadyLine> ready(LineKind kind) {
        return ReadyLine.of(kind).stream().filter(code -> answer.lines().stream().noneMatch(line -> line.code() == code)).toList();
    }
}
