package brussels.boost.referral.web;

import brussels.boost.directory.SearchPane;
import brussels.boost.directory.ServiceCard;
import brussels.boost.directory.ServiceId;
import brussels.boost.referral.domain.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looking for a service to ask.
 *
 * @param address of this page, without what is asked of the directory
 * @param chosen already, shown before the search
 * @param opened the service looked at
 * @param next where the service looked at is asked
 */
public record FindPage(String pid, String name, String address, String back, List<ServiceCard> chosen, SearchPane.Shown search,
        @Nullable ServiceId opened, gg.jte.@Nullable Content service, String next) {}
