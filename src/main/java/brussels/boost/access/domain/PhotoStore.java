package brussels.boost.access.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of the photos of those who help: one's own with the account, the others' sealed under the person's key. */
@Component
public class PhotoStore {
    private static final Sql KEEP_OWN = Sql.of("""
            insert into access.account_photo (account_id, id, photo, face) values (:account, :id, :photo, :face)
            on conflict (account_id) do update set id = excluded.id, photo = excluded.photo, face = excluded.face, added_at = now()
            """);
    private static final Sql REMOVE_OWN = Sql.of("delete from access.account_photo where account_id = :account");
    private static final Sql OWN = Sql.of("select face from access.account_photo where account_id = :account");
    private static final Sql KEEP = Sql.of("""
            insert into access.member_photo (member_id, person_id, id, photo, face, added_by)
            values (:member, :person, :id, :photo, :face, :by::uuid)
            on conflict (member_id) do update set id = excluded.id, photo = excluded.photo, face = excluded.face, added_by = excluded.added_by,
                                                  added_at = now()
            """);
    private static final Sql REMOVE = Sql.of("delete from access.member_photo where member_id = :member and person_id = :person");
    private static final Sql FULL = Sql.of("""
            select p.photo as sealed, o.photo as open
            from access.circle_member m
            left join access.member_photo p on p.member_id = m.id
            left join access.account_photo o on o.account_id = m.account_id
            where m.person_id = :person and m.removed_at is null and m.state <> 'ENDED' and coalesce(p.id, o.id) = :id
            limit 1
            """);
    private static final Sql PURGE = Sql.of("select access.purge_photos(:days) as gone");

    private final Db db;

    PhotoStore(Db db) {
        this.db = db;
    }

    public void keepOwn(AccountId account, UUID id, Photo photo) {
        db.sql(KEEP_OWN).param("account", account.value()).param("id", id).param("photo", photo.large()).param("face", photo.face()).update();
    }

    void removeOwn(AccountId account) {
        db.sql(REMOVE_OWN).param("account", account.value()).update();
    }

    Optional<String> own(AccountId account) {
        return db.sql(OWN).param("account", account.value()).query((row, _) -> Photo.address(Objects.requireNonNull(row.getBytes("face")))).optional();
    }

    public void keep(PatientAccess patient, MemberId member, UUID id, Photo photo) {
        db.sql(KEEP).param("member", member.value()).param("person", patient.person().value()).param("id", id)
                .param("photo", patient.sealBytes(photo.large())).param("face", patient.sealBytes(photo.face()))
                .param("by", by(patient)).update();
    }

    boolean remove(PatientAccess patient, MemberId member) {
        return db.sql(REMOVE).param("member", member.value()).param("person", patient.person().value()).update() == 1;
    }

    /** As it is printed. */
    public Optional<byte[]> full(PatientAccess patient, UUID id) {
        return db.sql(FULL).param("person", patient.person().value()).param("id", id)
                .query((row, _) -> bytes(row, patient, "sealed", "open")).optional();
    }

    int purge(int days) {
        return db.sql(PURGE).param("days", days).query((row, _) -> row.getInt("gone")).single();
    }

    /** What was put for this circle before what somebody put of themself. */
    public static byte @Nullable [] bytes(ResultSet row, PatientAccess patient, String sealed, String open) throws SQLException {
        byte[] own = row.getBytes(sealed);
        return own == null ? row.getBytes(open) : patient.unsealBytes(own);
    }

    private static @Nullable UUID by(PatientAccess patient) {
        AccountId account = patient.actor().account();
        return account == null ? null : account.value();
    }
}
