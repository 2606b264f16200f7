package brussels.boost.person.domain;

import brussels.boost.access.Audience;
import brussels.boost.access.ThirdParty;
import brussels.boost.person.NewLine;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import org.jspecify.annotations.Nullable;

/** What a line to know before going there must say, and who may keep it from whom. */
final class LinePolicy {
    private LinePolicy() {}

    static void check(NewLine line) {
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
