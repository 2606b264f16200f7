package brussels.boost.access;

import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.OrganisationId;
import brussels.boost.platform.id.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Accounts, as other modules may know or make them. Inside a transaction. */
public interface Accounts {
    /** What others may know of an account: a professional's or carer's name, not a person's data. */
    record Card(AccountId id, String name, String locale, List<Hat> hats) {}

    /** @param fictional made by the demo; production refuses to start beside one */
    record NewAccount(AccountId id, String login, String name, String locale, @Nullable String password, boolean fictional) {}

    Map<AccountId, Card> cards(Collection<AccountId> accounts);

    void organisation(OrganisationId id, String nameFr, String nameNl);

    /** This organisation protects people from somebody near them. */
    void protects(OrganisationId id);

    void create(NewAccount account);

    void giveHat(AccountId account, Hat hat, @Nullable OrganisationId organisation);

    /** Says which person an account is; the person's file exists and is open to whoever acts. */
    void isPerson(AccountId account, PersonId person);

    /** Where a mail reaches an account, and in which language. */
    record Address(AccountId id, String mail, String locale) {}

    /** Empty when it is closed. */
    Optional<Address> address(AccountId account);

    /** A professional who cannot be asked today: on leave with somebody standing in, without a role any more, or gone. */
    boolean away(AccountId account);

    /** By the whole e-mail address; nobody browses accounts. */
    Optional<Address> byMail(String mail);
    /** The file a carer opened about themself, if they did. */
    Optional<PersonId> ownSpace(AccountId carer);

    /** The space is closed: the account no longer leads to it. */
    void leaveOwnSpace(PersonId space);

    /** An organisation, by its names. */
    record Organisation(OrganisationId id, String nameFr, String nameNl) {
        public String name(String language) {
            return language.equals("nl") ? nameNl : nameFr;
        }
    }

    /** Those at work here, by name. */
    List<Organisation> organisations();

    /** Fictional accounts that the demo offers at the door, in a stable order. */
    List<Card> fictional();

    boolean anyFictional();
}
