package brussels.boost.person;

import brussels.boost.access.Audience;
import brussels.boost.access.ThirdParty;
import brussels.boost.platform.id.MemberId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line to know before going there.
 *
 * @param code a ready line, or null when {@code words} say it
 * @param members who reads it besides the person, when the audience names members
 * @param thirdParty it is about, or from, somebody else
 * @param sensitive never printed or sent without asking
 */
public record NewLine(UUID id, LineKind kind, @Nullable ReadyLine code, @Nullable String words, String language,
        boolean sensitive, Audience.Kind audience, Set<MemberId> members, @Nullable ThirdParty thirdParty) {
    /** A line that is about nobody else. */
    public NewLine(UUID id, LineKind kind, @Nullable ReadyLine code, @Nullable String words, String language, boolean sensitive,
            Audience.Kind audience, Set<MemberId> members) {
        this(id, kind, code, words, language, sensitive, audience, members, null);
    }
}
