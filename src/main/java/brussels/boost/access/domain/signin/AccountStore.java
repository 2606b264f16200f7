package brussels.boost.access.domain.signin;

import brussels.boost.access.Accounts;
import brussels.boost.access.Hat;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.OrganisationId;
import brussels.boost.platform.id.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of accounts and hats. */
@Component
public class AccountStore implements Accounts {
    private static final Sql ORGANISATIONS = Sql.of("""
            select id, name_fr, name_nl from access.organisation where active order by name_fr, id limit 2000
            """);
    private static final Sql CARDS = Sql.of("""
            select a.id, a.display_name, a.locale, h.id as hat_id, h.role, h.trade, o.name_fr, o.name_nl
            from access.account a
            join access.hat h on h.account_id = a.id
            left join access.organisation o on o.id = h.organisation_id
            where a.id = any(:ids::uuid[]) and a.id <> all((select access.protective_accounts())::uuid[])
            order by h.valid_from, h.id
            limit 500
            """);
    private static final Sql FICTIONAL = Sql.of("""
            select id from access.account where fictional order by created_at, id limit 20
            """);
    private static final Sql ORGANISATION = Sql.of("""
            insert into access.organisation (id, name_fr, name_nl) values (:id, :fr, :nl) on conflict do nothing
            """);
    private static final Sql PROTECTS = Sql.of("""
            update access.organisation set protective = true where id = :id
            """);
    private static final Sql CREATE = Sql.of("""
            insert into access.account (id, login, display_name, locale, password_hash, fictional, created_at)
            values (:id, :login, :name, :locale, :hash::text, :fictional, clock_timestamp()) on conflict do nothing
            """);
    private static final Sql GIVE_HAT = Sql.of("""
            insert into access.hat (id, account_id, role, organisation_id, trade)
            values (:id, :account, :role, :organisation::uuid, :trade::text) on conflict do nothing
            """);
    private static final Sql IS_PERSON = Sql.of("""
            insert into access.self (account_id, person_id) values (:account, :person) on conflict do nothing
            """);
    private static final Sql BY_LOGIN = Sql.of("""
            select id, login, display_name, locale, password_hash from access.account where login = :login and state = 'ACTIVE'
            """);
    private static final Sql OF_PERSON = Sql.of("""
            select a.id, a.login, a.display_name, a.locale, a.password_hash
            from access.self s join access.account a on a.id = s.account_id
            where s.person_id = :person and a.state = 'ACTIVE'
            """);
    private static final Sql BY_ID = Sql.of("select id, login, display_name, locale, password_hash from access.account where id = :id");
    private static final Sql ADDRESS = Sql.of("select id, login, locale from access.account where id = :id and state = 'ACTIVE'");
    private static final Sql AWAY = Sql.of("select access.away(:id) as away");
    private static final Sql HATS = Sql.of("""
            select h.id as hat_id, h.role, h.trade, o.name_fr, o.name_nl
            from access.hat h left join access.organisation o on o.id = h.organisation_id
            where h.account_id = :account and h.valid_from <= current_date
              and (h.valid_until is null or h.valid_until >= current_date)
            order by h.valid_from, h.id limit 20
            """);
    private static final Sql SET_LOCALE = Sql.of("update access.account set locale = :locale where id = :id");
    private static final Sql SET_PASSWORD = Sql.of("update access.account set password_hash = :hash where id = :id");
    private static final Sql SET_READING = Sql.of("""
            update access.account set large_print = :large, reads_in = :language::text where id = :id
            """);
    private static final Sql SET_KEYS = Sql.of("update access.account set keys = :keys::text where id = :id");

    private final Db db;
    private final Passwords passwords;
    private final OwnSpaces spaces;

    AccountStore(Db db, Passwords passwords, OwnSpaces spaces) {
        this.db = db;
        this.passwords = passwords;
        this.spaces = spaces;
    }

    /** An account as the door needs it. */
    public record Known(AccountId id, String login, String name, String locale, @Nullable String passwordHash) {}

    public Optional<Known> byLogin(String login) {
        return db.sql(BY_LOGIN).param("login", normal(login)).query((row, _) -> known(row)).optional();
    }

    public Known known(AccountId account) {
        return db.sql(BY_ID).param("id", account.value()).query((row, _) -> known(row)).single();
    }

    /** The account with which this person comes to their own page, if they have one. */
    public Optional<Known> ofPerson(PersonId person) {
        return db.sql(OF_PERSON).param("person", person.value()).query((row, _) -> known(row)).optional();
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(new AccountId(row.getObject("id", UUID.class)), row.getString("login"), row.getString("display_name"),
                row.getString("locale"), row.getString("password_hash"));
    }

    public List<Hat> hats(AccountId account) {
        return db.sql(HATS).param("account", account.value()).query((row, _) -> hat(row)).list();
    }

    public void setLocale(AccountId account, String locale) {
        db.sql(SET_LOCALE).param("id", account.value()).param("locale", locale).update();
    }

    public void setPassword(AccountId account, String hash) {
        db.sql(SET_PASSWORD).param("id", account.value()).param("hash", hash).update();
    }

    public void setReading(AccountId account, boolean large, @Nullable String language) {
        db.sql(SET_READING).param("id", account.value()).param("large", large).param("language", language).update();
    }

    public void setKeys(AccountId account, @Nullable String keys) {
        db.sql(SET_KEYS).param("id", account.value()).param("keys", keys).update();
    }

    @Override
    public List<Organisation> organisations() {
        return db.sql(ORGANISATIONS).query((row, _) -> new Organisation(new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("name_fr"), row.getString("name_nl"))).list();
    }

    @Override
    public Map<AccountId, Card> cards(Collection<AccountId> accounts) {
        Map<AccountId, Card> cards = new LinkedHashMap<>();
        if (accounts.isEmpty()) {
            return cards;
        }
        db.sql(CARDS).param("ids", Sql.array(accounts)).query(row -> {
            var id = new AccountId(row.getObject("id", UUID.class));
            Card card = cards.get(id);
            if (card == null) {
                card = new Card(id, row.getString("display_name"), row.getString("locale"), new ArrayList<>());
                cards.put(id, card);
            }
            card.hats().add(hat(row));
        });
        return cards;
    }

    @Override
    public void organisation(OrganisationId id, String nameFr, String nameNl) {
        db.sql(ORGANISATION).param("id", id.value()).param("fr", nameFr).param("nl", nameNl).update();
    }

    @Override
    public void protects(OrganisationId id) {
        db.sql(PROTECTS).param("id", id.value()).update();
    }

    @Override
    public void create(NewAccount account) {
        String password = account.password();
        db.sql(CREATE)
                .param("id", account.id().value())
                .param("login", normal(account.login()))
                .param("name", account.name())
                .param("locale", account.locale())
                .param("hash", password == null ? null : passwords.hash(password))
                .param("fictional", account.fictional())
                .update();
    }

    @Override
    public void giveHat(AccountId account, Hat hat, @Nullable OrganisationId organisation) {
        db.sql(GIVE_HAT)
                .param("id", hat.id().value())
                .param("account", account.value())
                .param("role", hat.role().name())
                .param("organisation", value(organisation))
                .param("trade", hat.trade())
                .update();
    }

    @Override
    public void isPerson(AccountId account, PersonId person) {
        db.sql(IS_PERSON).param("account", account.value()).param("person", person.value()).update();
    }

    @Override
    public Optional<Address> address(AccountId account) {
        return db.sql(ADDRESS).param("id", account.value())
                .query((row, _) -> new Address(account, row.getString("login"), row.getString("locale"))).optional();
    }

    @Override
    public boolean away(AccountId account) {
        return db.sql(AWAY).param("id", account.value()).query((row, _) -> row.getBoolean("away")).single();
    }

    @Override
    public Optional<Address> byMail(String mail) {
        return byLogin(mail).map(known -> new Address(known.id(), known.login(), known.locale()));
    }

    @Override
    public Optional<PersonId> ownSpace(AccountId carer) {
        return spaces.of(carer);
    }

    @Override
    public void leaveOwnSpace(PersonId space) {
        spaces.leave(space);
    }

    @Override
    public List<Card> fictional() {
        var ids = db.sql(FICTIONAL).query((row, _) -> new AccountId(row.getObject("id", UUID.class))).list();
        Map<AccountId, Card> cards = cards(ids);
        return ids.stream().filter(cards::containsKey).map(cards::get).toList();
    }

    @Override
    public boolean anyFictional() {
        return !db.sql(FICTIONAL).query((row, _) -> row.getString("id")).list().isEmpty();
    }

    public static String normal(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    private static Hat hat(ResultSet row) throws SQLException {
        return new Hat(new HatId(row.getObject("hat_id", UUID.class)), Hat.Role.valueOf(row.getString("role")),
                row.getString("name_fr"), row.getString("name_nl"), row.getString("trade"));
    }

    private static @Nullable UUID value(@Nullable Id id) {
        return id == null ? null : id.value();
    }
}
