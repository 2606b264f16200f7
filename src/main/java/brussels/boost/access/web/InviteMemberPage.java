package brussels.boost.access.web;

import brussels.boost.access.MemberCard;
import brussels.boost.access.Rights;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form of an invitation, as typed. */
public record InviteMemberPage(String pid, String personName, boolean oneself, InviteForm form) {
    /** What was typed. */
    public record InviteForm(@Nullable String name, @Nullable String part, @Nullable String kind, @Nullable String mail, @Nullable String template,
            @Nullable Boolean agreed) {
        static final InviteForm EMPTY = new InviteForm("", "", MemberCard.Kind.NEAR.name(), "", "", false);

        public String text(@Nullable String field) {
            return Objects.requireNonNullElse(field, "");
        }

        MemberCard.Kind readKind() {
            for (MemberCard.Kind one : MemberCard.Kind.values()) {
                if (one.name().equals(kind)) {
                    return one;
                }
            }
            return MemberCard.Kind.NEAR;
        }

        /** What was chosen, or what somebody of this kind starts with. */
        Rights.Template readTemplate() {
            for (Rights.Template one : Rights.Template.values()) {
                if (one.name().equals(template) && one != Rights.Template.REFERENT) {
                    return one;
                }
            }
            return Rights.startFor(readKind());
        }
    }

    public String base() {
        return "/people/" + pid + "/circle";
    }
}
