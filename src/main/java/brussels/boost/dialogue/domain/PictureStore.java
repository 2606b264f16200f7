package brussels.boost.dialogue.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.dialogue.OwnPictures;
import brussels.boost.dialogue.SessionId;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.file.CleanPicture;
import brussels.boost.platform.file.Pieces;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Pictures drawn or brought, in sealed pieces. */
@Component
class PictureStore implements OwnPictures {
    private static final Sql ADD = Sql.of("""
            insert into dialogue.picture (id, person_id, session_id, kind, media_type, size)
            values (:id, :person, :session, :kind, :type, :size)
            on conflict (id) do nothing
            """);
    private static final Sql ADD_PIECE = Sql.of("""
            insert into dialogue.picture_piece (picture_id, person_id, n, sealed) values (:picture, :person, :n, :sealed)
            """);
    private static final Sql TYPE = Sql.of("""
            select media_type from dialogue.picture where id = :id and session_id = :session and person_id = :person
            """);
    private static final Sql ANY = Sql.of("select media_type from dialogue.picture where id = :id and person_id = :person");
    private static final Sql ALL = Sql.of("select id from dialogue.picture where person_id = :person order by id limit 500");
    private static final Sql PIECES = Sql.of("""
            select sealed from dialogue.picture_piece where picture_id = :id and person_id = :person order by n limit 100
            """);

    private final Db db;

    PictureStore(Db db) {
        this.db = db;
    }

    /** Whether a picture was drawn here or brought as a photo. */
    enum Kind {
        DRAWING,
        PHOTO
    }

    void add(PatientAccess patient, SessionId session, UUID id, Kind kind, CleanPicture picture) {
        byte[] bytes = picture.bytes();
        int added = db.sql(ADD)
                .param("id", id)
                .param("person", patient.person().value())
                .param("session", session.value())
                .param("kind", kind.name())
                .param("type", picture.mediaType())
                .param("size", bytes.length)
                .update();
        List<byte[]> pieces = added == 1 ? Pieces.of(bytes) : List.of();
        for (int n = 0; n < pieces.size(); n++) {
            db.sql(ADD_PIECE)
                    .param("picture", id)
                    .param("person", patient.person().value())
                    .param("n", n)
                    .param("sealed", patient.sealBytes(pieces.get(n)))
                    .update();
        }
    }

    Optional<CleanPicture> get(PatientAccess patient, SessionId session, UUID id) {
        return db.sql(TYPE)
                .param("id", id)
                .param("session", session.value())
                .param("person", patient.person().value())
                .query((row, _) -> row.getString(1))
                .optional()
                .map(type -> new CleanPicture(bytes(patient, id), type));
    }

    @Override
    public Optional<CleanPicture> find(PatientAccess patient, UUID id) {
        return db.sql(ANY)
                .param("id", id)
                .param("person", patient.person().value())
                .query((row, _) -> row.getString(1))
                .optional()
                .map(type -> new CleanPicture(bytes(patient, id), type));
    }

    List<UUID> all(PatientAccess patient) {
        return db.sql(ALL).param("person", patient.person().value()).query((row, _) -> row.getObject(1, UUID.class)).list();
    }

    private byte[] bytes(PatientAccess patient, UUID id) {
        return Pieces.whole(db.sql(PIECES).param("id", id).param("person", patient.person().value())
                .query((row, _) -> patient.unsealBytes(row.getBytes(1))).list());
    }
}
