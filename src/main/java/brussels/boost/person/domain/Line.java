package brussels.boost.person.domain;

import brussels.boost.access.Audience;
import brussels.boost.access.ThirdParty;
import brussels.boost.person.LineKind;
import brussels.boost.person.ReadyLine;
import brussels.boost.platform.id.MemberId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line as its reader gets it. @param mine the reader wrote it @param written for {@link LineKind#WRITTEN} only */
public record Line(UUID id, LineKind kind, @Nullable ReadyLine code, @Nullable String words, String language, boolean sensitive,
        Audience.Kind audience, Set<MemberId> members, boolean mine, int version, @Nullable ThirdParty thirdParty, @Nullable Written written) {}
