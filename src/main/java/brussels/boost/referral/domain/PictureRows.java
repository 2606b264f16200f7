package brussels.boost.referral.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.file.CleanPicture;
import brussels.boost.platform.file.Pieces;
import brussels.boost.referral.ReferralId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The SQL of photos that go along with a request, in sealed pieces. */
@Component
class PictureRows {
    private static final Sql ADD = Sql.of("""
            insert into referral.picture (id, person_id, media_type, author_account) values (:id, :person, :type, :author) on conflict do nothing
            """);
    private static final Sql ADD_PIECE = Sql.of("""
            insert into referral.picture_piece (picture_id, person_id, n, sealed) values (:picture, :person, :n, :sealed)
            """);
    private static final Sql NOT_SENT = Sql.of("""
            select id from referral.picture where person_id = :person and id = any(:ids::uuid[]) and referral_id is null
              and author_account = (select access.actor_account()) order by created_at, id limit 10
            """);
    private static final Sql SEND = Sql.of("""
            update referral.picture set referral_id = :referral where person_id = :person and id = any(:ids::uuid[]) and referral_id is null
              and author_account = (select access.actor_account())
            """);
    private static final Sql ONE = Sql.of("""
            select p.media_type, e.sealed from referral.picture p join referral.picture_piece e on e.picture_id = p.id
            where p.person_id = :person and p.id = :id order by e.n limit 100
            """);
    private static final Sql SENT = Sql.of("select id from referral.picture where person_id = :person and referral_id is not null order by created_at, id limit 200");
    private static final Sql BY_LINK = Sql.of("select media_type, sealed from referral.picture_by_link(:reading, :wanted, :opened)");

    private final Db db;

    PictureRows(Db db) {
        this.db = db;
    }

    /** Its author's alone until the request is sent. Sent twice, kept once. */
    void add(PatientAccess patient, UUID id, CleanPicture picture) {
        int added = db.sql(ADD).param("id", id).param("person", patient.person().value()).param("type", picture.mediaType())
                .param("author", Objects.requireNonNull(patient.actor().account()).value()).update();
        List<byte[]> pieces = added == 1 ? Pieces.of(picture.bytes()) : List.of();
        for (int n = 0; n < pieces.size(); n++) {
            db.sql(ADD_PIECE).param("picture", id).param("person", patient.person().value()).param("n", n)
                    .param("sealed", patient.sealBytes(pieces.get(n))).update();
        }
    }

    /** Those of these that wait for the actor's request. */
    List<UUID> notSent(PatientAccess patient, List<UUID> ids) {
        return ids.isEmpty() ? List.of() : db.sql(NOT_SENT).param("person", patient.person().value()).param("ids", Sql.array(ids))
                .query((row, _) -> Row.uuid(row, "id")).list();
    }

    void send(PatientAccess patient, ReferralId referral, List<UUID> ids) {
        if (!ids.isEmpty()) {
            db.sql(SEND).param("person", patient.person().value()).param("referral", referral.value()).param("ids", Sql.array(ids)).update();
        }
    }

    Optional<CleanPicture> one(PatientAccess patient, UUID id) {
        return whole(patient, db.sql(ONE).param("person", patient.person().value()).param("id", id).query((row, _) -> new Piece(row.getString("media_type"), row.getBytes("sealed"))).list());
    }

    List<UUID> sent(PatientAccess patient) {
        return db.sql(SENT).param("person", patient.person().value()).query((row, _) -> Row.uuid(row, "id")).list();
    }

    /** @param reading by which the reader said who they are @param opened written once */
    Optional<CleanPicture> behindLink(PatientAccess patient, UUID reading, UUID id, UUID opened) {
        return whole(patient, db.sql(BY_LINK).param("reading", reading).param("wanted", id).param("opened", opened)
                .query((row, _) -> new Piece(row.getString("media_type"), row.getBytes("sealed"))).list());
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Piece(String mediaType, byte[] sealed) {}

    private static Optional<CleanPicture> whole(PatientAccess patient, List<Piece> pieces) {
        return pieces.isEmpty() ? Optional.empty()
                : Optional.of(new CleanPicture(Pieces.whole(pieces.stream().map(piece -> patient.unsealBytes(piece.sealed())).toList()), pieces.getFirst().mediaType()));
    }
}
