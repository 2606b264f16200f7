package brussels.boost.access.domain.circle;

import brussels.boost.access.MemberCard;
import brussels.boost.access.NewMember;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.domain.SealedWords;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.id.MemberId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of invitations. Whoever holds the link reads its few words and answers, by functions. */
@Component
class CircleInvitationStore {
    private static final Sql PUT = Sql.of("""
            insert into access.invitation (member_id, person_id, words, invited_by, expires_at) values (:member, :person, :words, :by::uuid, :expires)
            on conflict (member_id) do update set words = excluded.words, invited_by = excluded.invited_by, invited_at = now(), expires_at = excluded.expires_at
            """);
    private static final Sql INVITED = Sql.of("select member_id, kind, card, words, secrecy from access.invited()");
    private static final Sql ACCEPT = Sql.of("select access.accept_invitation(:card, :account::uuid, :hat::uuid, :name::bytea, :mail::bytea) as done");
    private static final Sql DECLINE = Sql.of("select access.decline_invitation() as done");

    private final Db db;

    CircleInvitationStore(Db db) {
        this.db = db;
    }

    /** What the page of an invitation says. @param host who invites, by the name they use */
    record Invited(MemberId member, MemberCard.Kind kind, NewMember.Words words, String host, boolean secrecy) {}

    void put(PatientAccess patient, MemberId member, String host, Instant expires) {
        AccountId by = patient.actor().account();
        db.sql(PUT).param("member", member.value()).param("person", patient.person().value()).param("words", patient.seal(host))
                .param("by", by == null ? null : by.value()).param("expires", Timestamp.from(expires)).update();
    }

    Optional<Invited> invited(PatientAccess patient) {
        return db.sql(INVITED).query((row, _) -> new Invited(new MemberId(row.getObject("member_id", UUID.class)), MemberCard.Kind.valueOf(row.getString("kind")),
                SealedWords.read(patient.unseal(row.getBytes("card"))), Objects.requireNonNullElse(patient.unseal(row.getBytes("words")), ""),
                row.getBoolean("secrecy"))).optional();
    }

    boolean accept(PatientAccess patient, NewMember.Words words, @Nullable AccountId account, @Nullable HatId hat, ExclusionStore.Hashes hashes) {
        return db.sql(ACCEPT)
                .param("card", SealedWords.seal(patient, words))
                .param("account", account == null ? null : account.value())
                .param("hat", hat == null ? null : hat.value())
                .param("name", hashes.name())
                .param("mail", hashes.mail())
                .query((row, _) -> row.getBoolean("done"))
                .single();
    }

    boolean decline() {
        return db.sql(DECLINE).query((row, _) -> row.getBoolean("done")).single();
    }
}
