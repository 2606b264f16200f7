package brussels.boost.directory.domain.guide;

import brussels.boost.directory.Fact;
import brussels.boost.directory.ServiceId;
import brussels.boost.directory.ServiceKind;
import brussels.boost.directory.domain.Editors;
import brussels.boost.directory.domain.Particulars;
import brussels.boost.directory.domain.Values;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A shelf: everything of some kinds, by organisation and name. */
@Component
public class ReadGuides {
    private static final Sql OF_KINDS = Sql.of("""
            select s.id, s.kind, s.shown::text as shown, s.assured_date, s.rhythm_days
            from directory.service s
            where s.kind = any(:kinds::text[]) and s.merged_into is null and s.status <> 'DEFUNCT' and coalesce(s.name_fr, s.name_nl, s.name_en) is not null
            order by case when s.kind = 'FUNCTION_HOLDER' then s.shown->>'organization_fr' end nulls last, coalesce(s.name_fr, s.name_nl, s.name_en), s.id limit 200
            """);

    private final Transactions transactions;
    private final Editors editors;
    private final Values values;
    private final Db db;
    private final BrusselsTime time;

    ReadGuides(Transactions transactions, Editors editors, Values values, Db db, BrusselsTime time) {
        this.transactions = transactions;
        this.editors = editors;
        this.values = values;
        this.db = db;
        this.time = time;
    }

    /** @param edits the reader keeps the directory */
    public record Shelf(List<Guide> guides, LocalDate today, boolean edits) {}

    public Shelf run(Actor actor, Collection<ServiceKind> kinds) {
        return transactions.read(actor, () -> new Shelf(db.sql(OF_KINDS).param("kinds", Sql.array(kinds)).query((row, _) -> guide(row, actor)).list(),
                time.today(), editors.mayEdit(actor)));
    }

    private Guide guide(ResultSet row, Actor actor) throws SQLException {
        var answers = new HashMap<>(values.texts(row.getString("shown")));
        if (!(actor instanceof Actor.Professional)) {
            Particulars.RESERVED.stream().map(Fact::key).forEach(answers::remove);
        }
        return new Guide(new ServiceId(Objects.requireNonNull(row.getObject("id", UUID.class))), ServiceKind.valueOf(row.getString("kind")), answers,
                row.getObject("assured_date", LocalDate.class), row.getInt("rhythm_days"));
    }
}
