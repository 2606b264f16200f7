package brussels.boost.person.domain;

import brussels.boost.access.Audience;
import brussels.boost.access.ThirdParty;
import brussels.boost.person.LineKind;
import brussels.boost.person.NewLine;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a line to know before going there must say, and who may keep it from whom. */
final class LinePolicy {
    private LinePolicy() {}

    private static final int LONGEST_PLACE = 200;

    /** Where it is, with the person's word, and never a page of it. */
    static void written(Actor actor, NoteWriting.Request writing, List<String> kinds, LocalDate today) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (!kinds.contains(writing.kind())) wrong.put("kind", "person.written.kind.missing");
        if (writing.where().isBlank() || writing.where().length() > LONGEST_PLACE) wrong.put("where", "person.written.where.missing");
        LocalDate since = writing.since();
        if (since != null && since.isAfter(today)) wrong.put("since", "person.written.since.future");
        if (writing.audience() == Audience.Kind.NAMED && writing.members().isEmpty()) wrong.put("audience", "person.line.nobody");
        if (!(actor instanceof Actor.Oneself) && !writing.agreed()) wrong.put("agreed", "person.written.agreed.missing");
        if (!wrong.isEmpty()) throw Refusal.invalid(wrong);
    }

    static void check(NewLine line) {
        if (line.kind() == LineKind.WRITTEN && (line.words() == null || line.words().isBlank())) {
            throw Refusal.invalid("words", "person.written.where.missing");
        }
        if (line.code() == null && (line.words() == null || line.words().isBlank())) {
            throw Refusal.invalid("words", "person.line.missing");
        }
        if (line.audience() == Audience.Kind.NAMED && line.members().isEmpty()) {
            throw Refusal.invalid("audience", "person.line.nobody");
        }
    }

    /** Nothing of the person's own is withheld from them; what was confided stays with its author, or with who is named. */
    static NewLine own(Actor actor, NewLine line) {
        @Nullable ThirdParty third = actor instanceof Actor.Oneself ? null : line.thirdParty();
        Audience.Kind audience = third != ThirdParty.CONFIDED || line.audience() == Audience.Kind.NAMED ? line.audience() : Audience.Kind.AUTHOR;
        return new NewLine(line.id(), line.kind(), line.code(), line.words(), line.language(), line.sensitive(), audience, line.members(), third);
    }
}
