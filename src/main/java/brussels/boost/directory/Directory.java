package brussels.boost.directory;

import brussels.boost.platform.id.AccountId;
import java.util.List;
import java.util.Optional;

/** What exists for people. Inside a transaction. */
public interface Directory {
    /** Enters a source, or renames it. */
    void source(NewSource source);

    /** Keeps what a source says, and shows the answers that follow from it. */
    List<ServiceId> tell(List<Told> told);

    /** Of an entry that was merged with another: the card of that other, under its id. */
    Optional<ServiceCard> card(ServiceId id);

    /** Entrusts the directory to somebody. */
    void entrust(AccountId editor);
}
