package brussels.boost.plan.domain;

import brussels.boost.access.PatientAccess;
import brussels.boost.plan.NoteId;
import brussels.boost.plan.StepId;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.file.CleanPicture;
import brussels.boost.platform.id.Id;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the person drew or photographed beside a line of their own; one picture a line, sealed. */
@Component
class DrawingStore {
    private static final Sql ADD_TO_NOTE = Sql.of("""
            insert into plan.note_drawing (note_id, person_id, media_type, sealed) values (:of, :person, :type, :sealed) on conflict do nothing
            """);
    private static final Sql ADD_TO_STEP = Sql.of("""
            insert into plan.step_drawing (step_id, person_id, media_type, sealed) values (:of, :person, :type, :sealed) on conflict do nothing
            """);
    private static final Sql OF_NOTE = Sql.of("select media_type, sealed from plan.note_drawing where note_id = :of and person_id = :person");
    private static final Sql OF_STEP = Sql.of("select media_type, sealed from plan.step_drawing where step_id = :of and person_id = :person");

    private static final Sql ALL = Sql.of("""
            select note_id as of, media_type, sealed from plan.note_drawing where person_id = :person
            union all select step_id, media_type, sealed from plan.step_drawing where person_id = :person limit 500
            """);

    private final Db db;

    DrawingStore(Db db) {
        this.db = db;
    }

    void add(PatientAccess patient, NoteId note, CleanPicture picture) {
        add(ADD_TO_NOTE, patient, note, picture);
    }

    void add(PatientAccess patient, StepId step, CleanPicture picture) {
        add(ADD_TO_STEP, patient, step, picture);
    }

    Optional<CleanPicture> of(PatientAccess patient, NoteId note) {
        return find(OF_NOTE, patient, note);
    }

    Optional<CleanPicture> of(PatientAccess patient, StepId step) {
        return find(OF_STEP, patient, step);
    }

    /** Every one, by the name of its file. */
    Map<String, byte[]> all(PatientAccess patient) {
        var files = new LinkedHashMap<String, byte[]>();
        db.sql(ALL).param("person", patient.person().value()).query((row, _) -> files.put(row.getString("of")
                + (row.getString("media_type").equals("image/png") ? ".png" : ".jpg"), patient.unsealBytes(row.getBytes("sealed")))).list();
        return files;
    }

    private void add(Sql sql, PatientAccess patient, Id of, CleanPicture picture) {
        db.sql(sql).param("of", of.value()).param("person", patient.person().value()).param("type", picture.mediaType())
                .param("sealed", patient.sealBytes(picture.bytes())).update();
    }

    private Optional<CleanPicture> find(Sql sql, PatientAccess patient, Id of) {
        return db.sql(sql).param("of", of.value()).param("person", patient.person().value())
                .query((row, _) -> new CleanPicture(patient.unsealBytes(row.getBytes("sealed")), row.getString("media_type"))).optional();
    }
}
