package brussels.boost.directory.domain.relay;

import brussels.boost.directory.ServiceId;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The SQL of relays; row-level security cuts every list to what is one's own or shared with one. */
@Component
class RelayStore {
    private static final Sql PUT = Sql.of("""
            insert into directory.relay (id, account_id, organisations, author_name, service_id, name, what, phone, email, tip, need, shared)
            values (:id, :account, access.my_organisations(), :author, :service::uuid, :name, :what, :phone, :email, :tip, :need, :shared)
            on conflict (id) do update set name = excluded.name, what = excluded.what, phone = excluded.phone, email = excluded.email,
                tip = excluded.tip, need = excluded.need, shared = excluded.shared, organisations = excluded.organisations
            where relay.account_id = excluded.account_id
            """);
    private static final Sql ALL = Sql.of("""
            select id, account_id = access.actor_account() as mine, author_name, service_id, name, what, phone, email, tip, need, shared
            from directory.relay where removed_at is null order by account_id = access.actor_account() desc, lower(name), id limit 200
            """);
    private static final Sql ONE = Sql.of("""
            select id, account_id = access.actor_account() as mine, author_name, service_id, name, what, phone, email, tip, need, shared
            from directory.relay where id = :id and removed_at is null
            """);
    private static final Sql MEANT = Sql.of("""
            select id, account_id = access.actor_account() as mine, author_name, service_id, name, what, phone, email, tip, need, shared
            from directory.relay where removed_at is null and (service_id = any(:services::uuid[]) or need = any(:needs::text[])
                or :text <> '' and platform.unaccent(lower(name || ' ' || what || ' ' || tip)) like all(:words::text[]))
            order by account_id = access.actor_account() desc, lower(name), id limit 6
            """);
    private static final Sql REMOVED = Sql.of("update directory.relay set removed_at = case when :removed then now() end where id = :id");

    private final Db db;

    RelayStore(Db db) {
        this.db = db;
    }

    boolean put(AccountId account, String author, KeepRelay.Request relay) {
        ServiceId service = relay.service();
        return db.sql(PUT).param("id", relay.id().value()).param("account", account.value()).param("author", author)
                .param("service", service == null ? null : service.value()).param("name", relay.name()).param("what", relay.what())
                .param("phone", relay.phone()).param("email", relay.email()).param("tip", relay.tip()).param("need", relay.need())
                .param("shared", relay.shared().name()).update() == 1;
    }

    List<Relay> all() {
        return db.sql(ALL).query((row, _) -> relay(row)).list();
    }

    Optional<Relay> one(RelayId id) {
        return db.sql(ONE).param("id", id.value()).query((row, _) -> relay(row)).optional();
    }

    List<Relay> meant(String text, Set<String> needs, Collection<ServiceId> services) {
        List<String> words = Arrays.stream(plain(text).split("[\\s%_]+")).filter(word -> word.length() > 1).map(word -> "%" + word + "%").toList();
        return db.sql(MEANT).param("text", String.join(" ", words)).param("words", Sql.array(words)).param("needs", Sql.array(needs))
                .param("services", Sql.array(services)).query((row, _) -> relay(row)).list();
    }

    boolean removed(RelayId id, boolean removed) {
        return db.sql(REMOVED).param("id", id.value()).param("removed", removed).update() == 1;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static Relay relay(ResultSet row) throws SQLException {
        UUID service = row.getObject("service_id", UUID.class);
        return new Relay(new RelayId(row.getObject("id", UUID.class)), row.getBoolean("mine"), row.getString("author_name"),
                service == null ? null : new ServiceId(service), row.getString("name"), row.getString("what"), row.getString("phone"),
                row.getString("email"), row.getString("tip"), row.getString("need"), Relay.Shared.valueOf(row.getString("shared")));
    }
}
