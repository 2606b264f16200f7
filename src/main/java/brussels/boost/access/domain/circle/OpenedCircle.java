package brussels.boost.access.domain.circle;

import brussels.boost.access.Act;
import brussels.boost.access.CircleAccess;
import brussels.boost.access.domain.PersonKeys;
import brussels.boost.audit.Journal;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Sealing;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/** Reads the keys of those who chose the actor once, when the first sealed text of the list is opened. */
public final class OpenedCircle implements CircleAccess {
    private final Actor actor;
    private final Act act;
    private final RightsStore rights;
    private final PersonKeys keys;
    private final Journal journal;
    private final Map<PersonId, SecretKey> opened = new HashMap<>();
    private @Nullable Map<PersonId, byte[]> wrapped;

    public OpenedCircle(Actor actor, Act act, RightsStore rights, PersonKeys keys, Journal journal) {
        this.actor = actor;
        this.act = act;
        this.rights = rights;
        this.keys = keys;
        this.journal = journal;
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public @Nullable String unseal(PersonId person, byte @Nullable [] sealed) {
        if (sealed == null) {
            return null;
        }
        Map<PersonId, byte[]> all = wrapped;
        if (all == null) {
            all = rights.keys();
            wrapped = all;
        }
        byte[] key = all.get(person);
        return key == null ? null
                : new String(Sealing.open(opened.computeIfAbsent(person, p -> keys.unwrap(p, key)), sealed, PersonKeys.bound(person)),
                        StandardCharsets.UTF_8);
    }

    @Override
    public void shown(int persons) {
        journal.write(actor, new Journal.Line(act.key(), null, "", null, persons, false));
    }
}
