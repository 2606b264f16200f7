package brussels.boost.access.domain;

import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.PersonExport;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** In the copy of a file: the photos put in the circle. */
@Component
class PhotoExport implements PersonExport {
    private static final Sql PHOTOS = Sql.of("""
            select photo from access.member_photo where person_id = :person order by added_at limit 60
            """);

    private final Db db;

    PhotoExport(Db db) {
        this.db = db;
    }

    @Override
    public String key() {
        return "photos";
    }

    @Override
    public Family family() {
        return Family.CIRCLE;
    }

    @Override
    public int order() {
        return 37;
    }

    @Override
    public Set<String> tables() {
        return Set.of("access.member_photo");
    }

    @Override
    public Part read(PatientAccess patient) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        db.sql(PHOTOS).param("person", patient.person().value()).query(row -> {
            files.put("photo-" + (files.size() + 1) + ".jpg", patient.unsealBytes(Objects.requireNonNull(row.getBytes("photo"))));
        });
        return new Part(List.of(), files, false);
    }
}
