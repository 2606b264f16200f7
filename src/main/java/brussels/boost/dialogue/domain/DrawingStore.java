package brussels.boost.dialogue.domain;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The SQL of drawings put in the place of the program's own; none is ever deleted, because an old page shows it. */
@Component
class DrawingStore {
    private static final Sql ALL = Sql.of("""
            select id, card, drawn_by, licence, tried_with, approved_by, since, until from dialogue.card_drawing order by card, since desc limit 5000
            """);
    private static final Sql JPEG = Sql.of("select jpeg from dialogue.card_drawing where id = :id");
    private static final Sql END = Sql.of("update dialogue.card_drawing set until = now() where card = :card and until is null and id <> :but");
    private static final Sql PUT = Sql.of("""
            insert into dialogue.card_drawing (id, card, jpeg, drawn_by, licence, tried_with, approved_by)
            values (:id, :card, :jpeg, :drawn, :licence, :tried, :approved) on conflict do nothing
            """);
    private static final Sql AGAIN = Sql.of("""
            insert into dialogue.card_drawing (id, card, jpeg, drawn_by, licence, tried_with, approved_by)
            select :id, card, jpeg, drawn_by, licence, tried_with, approved_by from dialogue.card_drawing where id = :old and card = :card
            on conflict (id) do update set card = excluded.card
            """);

    private final Db db;

    DrawingStore(Db db) {
        this.db = db;
    }

    List<Drawing> all() {
        return db.sql(ALL).query((row, _) -> drawing(row)).list();
    }

    Optional<byte[]> jpeg(UUID id) {
        return db.sql(JPEG).param("id", id).query((row, _) -> row.getBytes("jpeg")).optional();
    }

    /** The one there was ends when the new one begins. Sent twice, it is put once. */
    void put(Drawing drawing, byte[] jpeg) {
        end(drawing.card(), drawing.id());
        db.sql(PUT).param("id", drawing.id()).param("card", drawing.card()).param("jpeg", jpeg).param("drawn", drawing.drawnBy())
                .param("licence", drawing.licence()).param("tried", drawing.triedWith()).param("approved", drawing.approvedBy()).update();
    }

    /** False when that card never had it. */
    boolean again(UUID id, String card, UUID old) {
        end(card, id);
        return db.sql(AGAIN).param("id", id).param("card", card).param("old", old).update() == 1;
    }

    /** @param but a drawing that goes on */
    void end(String card, UUID but) {
        db.sql(END).param("card", card).param("but", but).update();
    }

    private static Drawing drawing(ResultSet row) throws SQLException {
        Timestamp until = row.getTimestamp("until");
        return new Drawing(row.getObject("id", UUID.class), row.getString("card"), row.getString("drawn_by"), row.getString("licence"), row.getString("tried_with"),
                row.getString("approved_by"), Objects.requireNonNull(row.getTimestamp("since")).toInstant(), until == null ? null : until.toInstant());
    }
}
