package brussels.boost.person.web;

import brussels.boost.access.MemberCard;
import brussels.boost.person.domain.Line;
import brussels.boost.platform.id.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line to correct. @param theirs what somebody else wrote meanwhile, or null */
public record LinePage(PersonId person, boolean oneself, String name, Line line, List<MemberCard> readers, String words,
        @Nullable Line theirs) {}
