package brussels.boost.referral.domain;

import brussels.boost.access.Tries;
import brussels.boost.directory.Directory;
import brussels.boost.directory.ServiceCard;
import brussels.boost.platform.mail.Outbox;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Keyring;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.time.BrusselsTime;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Ties a link to the service it was meant for: before reading who the person is, its holder says the request's code, told by
 * telephone, printed on the letter, or mailed to the address the directory has. A mail that went astray opens nobody's name.
 */
@Component
public class BindLink {
    private static final String PURPOSE = "referral-code";
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST_MISSES = 8;

    private final OpenReferral door;
    private final BehindLinkStore store;
    private final Tries tries;
    private final Directory directory;
    private final Outbox outbox;
    private final Keyring keyring;
    private final BrusselsTime time;

    BindLink(OpenReferral door, BehindLinkStore store, Tries tries, Directory directory, Outbox outbox, Keyring keyring, BrusselsTime time) {
        this.door = door;
        this.store = store;
        this.tries = tries;
        this.directory = directory;
        this.outbox = outbox;
        this.keyring = keyring;
        this.time = time;
    }

    /** @return what this device shows from now on instead of the code */
    public String run(Actor.LinkHolder holder, String typed) {
        if (typed.isBlank()) {
            throw Refusal.invalid("code", "referral.bind.missing");
        }
        // a miss is counted, so it must not roll back
        String wrong = door.as(holder, ReferralActs.LINK_OPENED, patient -> {
            if (tries.over(PURPOSE, holder.link().toString(), MOST_MISSES, WINDOW)) {
                return "referral.bind.tooOften";
            }
            if (store.behind(patient).filter(one -> bare(one.code()).equals(bare(typed))).isPresent()) {
                return "";
            }
            tries.missed(PURPOSE, holder.link().toString(), WINDOW);
            return "referral.bind.wrong";
        });
        if (!wrong.isEmpty()) {
            throw Refusal.invalid("code", wrong);
        }
        return proof(holder);
    }

    /** Whether the code was said on the device that shows this. */
    public boolean knows(Actor.LinkHolder holder, String shown) {
        return MessageDigest.isEqual(proof(holder).getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }

    /** The code goes to the address the directory has for the service, wherever the link itself went; once a day. @param path of the link */
    public void mail(Actor.LinkHolder holder, String path, String language) {
        door.as(holder, ReferralActs.LINK_OPENED, patient -> {
            BehindLink one = store.behind(patient).orElseThrow(Refusal::notFound);
            String address = directory.card(one.service()).map(ServiceCard::email).orElseThrow(() -> Refusal.invalid("code", "referral.bind.noMail"));
            outbox.send(new Outbox.Letter(address.strip(), language, "referral.mail.code", path, PURPOSE + ":" + holder.link() + ":" + time.today(),
                    List.of(one.code())));
            return one;
        });
    }

    private String proof(Actor.LinkHolder holder) {
        return HexFormat.of().formatHex(keyring.fingerprint(PURPOSE, holder.link().toString()));
    }

    private static String bare(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
