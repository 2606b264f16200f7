package brussels.boost.access.web;

import brussels.boost.access.domain.circle.AnswerInvitation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody invited reads and answers. */
public record InvitationPage(String token, AnswerInvitation.Invitation invitation, @Nullable String name, @Nullable String part, @Nullable String phone,
        @Nullable String mail, @Nullable String login) {
    public String base() {
        return "/invitation/" + token;
    }

    public String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
