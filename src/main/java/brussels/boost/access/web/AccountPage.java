package brussels.boost.access.web;

import brussels.boost.access.domain.ShowAccount;
import brussels.boost.access.domain.signin.Device;
import brussels.boost.access.domain.signin.KeepPasskeys;
import brussels.boost.access.domain.signin.OwnSessions;
import brussels.boost.access.domain.signin.SetUpSecondFactor;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** My account: doors, devices, language. @param host whose passkeys are ours @param device a first name for a new one @param photo as it stands in a page */
public record AccountPage(ShowAccount.Answer account, SetUpSecondFactor.Now second, List<KeepPasskeys.Line> passkeys, String host,
        String device, boolean photoOffered, @Nullable String photo) {
    static final List<String> LANGUAGES = List.of("fr", "nl", "en");

    public List<String> languages() {
        return LANGUAGES;
    }

    public boolean several() {
        return account.sessions().size() > 1;
    }

    /** The names makers gave: they are the same in every language. */
    public static String names(Device device) {
        return Stream.of(device.system(), device.browser()).filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
    }

    public static String icon(OwnSessions.Line session) {
        return switch (session.device().kind()) {
            case COMPUTER -> "screen";
            case PHONE, TABLET -> "phone";
            case OTHER -> "key";
        };
    }
}
