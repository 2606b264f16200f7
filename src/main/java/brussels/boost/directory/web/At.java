package brussels.boost.directory.web;

import brussels.boost.directory.ServiceId;
import brussels.boost.directory.domain.search.SealedWords;
import brussels.boost.directory.domain.search.Wanted;
import brussels.boost.platform.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Where a search is shown: the directory's own page, a pane of another, or a person's. In a person's, all that is asked
 * is sealed in the address: what somebody looks for stands in no log and no history.
 *
 * @param address of that page
 * @param pane a row opens beside the results, on the same page, instead of leaving it
 * @param opened the row that is open
 * @param person for whom one looks
 * @param secret seals what is asked; null where the address may carry it
 */
public record At(String address, boolean pane, @Nullable ServiceId opened, @Nullable PersonId person, @Nullable SealedWords secret) {
    static final At DIRECTORY = new At("/directory", false, null);

    At(String address, boolean pane, @Nullable ServiceId opened) {
        this(address, pane, opened, null, null);
    }

    static At of(PersonId person, SealedWords sealed) {
        return new At("/people/" + person + "/directory", false, null, person, sealed);
    }

    /** The person's own search. */
    static At own(SealedWords sealed) {
        return new At("/me/find", false, null, null, sealed);
    }

    /** The address of a search there. */
    String of(String query) {
        if (secret != null) {
            return address + "?w=" + secret.seal(query);
        }
        return query.isEmpty() ? address : address + "?" + query;
    }

    /** Where a row leads. */
    String row(String query, ServiceId id) {
        return pane ? of(query.isEmpty() ? "service=" + id : query + "&service=" + id) : secret == null ? "/directory/" + id : address + "/" + id;
    }

    /** What an address made here asks; null when it is the bare address. @param sealed all of it, where it is secret */
    @Nullable Wanted asked(SealedWords sealing, @Nullable String sealed) {
        if (sealed == null) {
            return null;
        }
        SearchForm inside = SearchForm.of(sealing.open(sealed));
        return inside.wanted(sealing.open(inside.s() == null ? "" : inside.s()));
    }
}
