package brussels.boost.directory.web;

import brussels.boost.directory.domain.relay.Relay;
import java.util.List;

/** One's own relays, and those shared by others. */
public record RelaysPage(List<Relay> all) {
    public List<Relay> of(boolean mine) {
        return all.stream().filter(relay -> relay.mine() == mine).toList();
    }
}
