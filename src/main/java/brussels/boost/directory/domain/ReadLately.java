package brussels.boost.directory.domain;

import brussels.boost.directory.Lately;
import brussels.boost.directory.ServiceId;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads what was told or entered lately. */
@Component
class ReadLately implements Lately {
    private static final Sql FREE = Sql.of("""
            select id, coalesce(name_fr, name_nl, name_en) as fr, coalesce(name_nl, name_fr, name_en) as nl, free_places, capacity_on as day
            from directory.service
            where free_places > 0 and capacity_on >= :since and merged_into is null and status = 'ACTIVE'
            order by capacity_on desc, id limit :most
            """);
    private static final Sql ENTERED = Sql.of("""
            select id, coalesce(name_fr, name_nl, name_en) as fr, coalesce(name_nl, name_fr, name_en) as nl, null::int as free_places,
                   created_at::date as day
            from directory.service
            where created_at >= :since::date and merged_into is null and status = 'ACTIVE' and coalesce(name_fr, name_nl, name_en) is not null
            order by created_at desc, id limit :most
            """);

    private final Db db;

    ReadLately(Db db) {
        this.db = db;
    }

    @Override
    public List<Heard> freePlaces(LocalDate since, int most) {
        return db.sql(FREE).param("since", since).param("most", most).query((row, _) -> read(row)).list();
    }

    @Override
    public List<Heard> entered(LocalDate since, int most) {
        return db.sql(ENTERED).param("since", since).param("most", most).query((row, _) -> read(row)).list();
    }

    private static Heard read(ResultSet row) throws SQLException {
        return new Heard(new ServiceId(row.getObject("id", UUID.class)), row.getString("fr"), row.getString("nl"),
                row.getObject("free_places", Integer.class), row.getObject("day", LocalDate.class));
    }
}
