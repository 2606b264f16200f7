package brussels.boost.referral.web;

import brussels.boost.referral.domain.Identity;
import java.util.List;
import java.util.UUID;

/**
 * Who the person is, for the one reader who has just said who they are.
 *
 * @param bound by professional secrecy
 * @param reading opens the pictures for an hour
 */
public record IdentityPage(String base, String serviceName, Identity identity, boolean bound, UUID reading, List<UUID> pictures) {
    public String address(UUID picture) {
        return base + "/readings/" + reading + "/pictures/" + picture;
    }
}
