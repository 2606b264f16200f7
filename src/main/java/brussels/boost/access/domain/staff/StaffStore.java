package brussels.boost.access.domain.staff;

import brussels.boost.access.Hat;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.HatId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of the accounts of those who work here; persons and carers are in none of its lists. */
@Component
class StaffStore {
    private static final Sql LIST = Sql.of("""
            select a.id, a.display_name, a.login, a.locale, a.state, a.version from access.account a
            where exists (select 1 from access.hat h where h.account_id = a.id
                            and h.role in ('PROFESSIONAL', 'ORGANISATION_ADMIN', 'ADMIN', 'PRIVACY_OFFICER', 'COORDINATOR')
                            and (:only::uuid is null or h.organisation_id = :only)
                            and (h.valid_until is null or h.valid_until >= access.today()))
              and (:text::text is null or platform.unaccent(lower(a.display_name || ' ' || a.login)) like '%' || platform.unaccent(lower(:text)) || '%')
              and (:name::text is null or (a.display_name, a.id) > (:name, :after::uuid))
            order by a.display_name, a.id limit 26
            """);
    private static final Sql ONE = Sql.of("""
            select a.id, a.display_name, a.login, a.locale, a.state, a.version from access.account a
            where a.id = :id and exists (select 1 from access.hat h where h.account_id = a.id
                            and h.role in ('PROFESSIONAL', 'ORGANISATION_ADMIN', 'ADMIN', 'PRIVACY_OFFICER', 'COORDINATOR')
                            and (:only::uuid is null or h.organisation_id = :only))
            """);
    private static final Sql HATS = Sql.of("""
            select h.account_id, h.id, h.role, h.trade, o.name_fr, o.name_nl
            from access.hat h left join access.organisation o on o.id = h.organisation_id
            where h.account_id = any(:ids::uuid[]) and h.role in ('PROFESSIONAL', 'ORGANISATION_ADMIN', 'ADMIN', 'PRIVACY_OFFICER', 'COORDINATOR')
              and (:only::uuid is null or h.organisation_id = :only) and (h.valid_until is null or h.valid_until >= access.today())
            order by h.valid_from, h.id limit 500
            """);
    private static final Sql ELSEWHERE = Sql.of("""
            select exists (select 1 from access.hat h where h.account_id = :id and (h.valid_until is null or h.valid_until >= access.today())
                             and (h.role in ('PERSON', 'CARER', 'ADMIN', 'PRIVACY_OFFICER', 'COORDINATOR') or h.organisation_id is distinct from :only)) as elsewhere
            """);
    private static final Sql CHANGE = Sql.of("""
            update access.account set display_name = :name, locale = :locale, version = version + 1 where id = :id and version = :version
            """);
    private static final Sql STATE = Sql.of("""
            update access.account set state = :state, version = version + 1 where id = :id and state in ('ACTIVE', 'LOCKED') and state <> :state
            """);
    private static final Sql END_SESSIONS = Sql.of("delete from access.session where account_id = :id");

    private final Db db;

    StaffStore(Db db) {
        this.db = db;
    }

    private record Worn(UUID account, Hat hat) {}

    List<ReadStaff.Account> list(@Nullable UUID only, @Nullable String text, ReadStaff.@Nullable After after) {
        return withHats(only, db.sql(LIST).param("only", only).param("text", text)
                .param("name", after == null ? null : after.name()).param("after", after == null ? null : after.id())
                .query((row, _) -> account(row)).list());
    }

    Optional<ReadStaff.Account> one(@Nullable UUID only, UUID id) {
        return withHats(only, db.sql(ONE).param("id", id).param("only", only).query((row, _) -> account(row)).list()).stream().findFirst();
    }

    private List<ReadStaff.Account> withHats(@Nullable UUID only, List<ReadStaff.Account> accounts) {
        Collection<UUID> ids = accounts.stream().map(ReadStaff.Account::id).toList();
        Map<UUID, List<Hat>> hats = db.sql(HATS).param("ids", Sql.array(ids)).param("only", only)
                .query((row, _) -> new Worn(row.getObject("account_id", UUID.class), new Hat(new HatId(row.getObject("id", UUID.class)),
                        Hat.Role.valueOf(row.getString("role")), row.getString("name_fr"), row.getString("name_nl"), row.getString("trade"))))
                .list().stream().collect(Collectors.groupingBy(Worn::account, Collectors.mapping(Worn::hat, Collectors.toList())));
        return accounts.stream().map(one -> one.wearing(hats.getOrDefault(one.id(), List.of()))).toList();
    }

    /** Whether the account lives outside that organisation too: then its administrator does not touch it as a whole. */
    boolean elsewhere(UUID id, UUID only) {
        return db.sql(ELSEWHERE).param("id", id).param("only", only).query((row, _) -> row.getBoolean("elsewhere")).single();
    }

    boolean change(UUID id, int version, String name, String locale) {
        return db.sql(CHANGE).param("id", id).param("version", version).param("name", name).param("locale", locale).update() == 1;
    }

    boolean state(UUID id, ReadStaff.State state) {
        return db.sql(STATE).param("id", id).param("state", state.name()).update() == 1;
    }

    void endSessions(UUID id) {
        db.sql(END_SESSIONS).param("id", id).update();
    }

    private static ReadStaff.Account account(ResultSet row) throws SQLException {
        return new ReadStaff.Account(row.getObject("id", UUID.class), row.getString("display_name"), row.getString("login"), row.getString("locale"),
                ReadStaff.State.valueOf(row.getString("state")), List.of(), row.getInt("version"));
    }
}
