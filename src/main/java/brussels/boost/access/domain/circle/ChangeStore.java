package brussels.boost.access.domain.circle;

import brussels.boost.access.History;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.security.Actor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SQL of the one history of what is administered. */
@Component
class ChangeStore implements History {
    private static final Sql KEEP = Sql.of("""
            insert into access.change (by_account, subject, subject_id, field, was, became)
            values (:by::uuid, :subject, :id, :field, :was::text, :became::text)
            """);
    private static final Sql OF = Sql.of("""
            select c.at, a.display_name, c.field, c.was, c.became
            from access.change c left join access.account a on a.id = c.by_account
            where c.subject = :subject and c.subject_id = :id order by c.id desc limit 50
            """);

    private final Db db;

    ChangeStore(Db db) {
        this.db = db;
    }

    @Override
    public void keep(Actor actor, String subject, Object id, Map<String, String> was, Map<String, String> became) {
        var fields = new TreeSet<>(was.keySet());
        fields.addAll(became.keySet());
        for (String field : fields) {
            String before = was.get(field);
            String after = became.get(field);
            if (!Objects.equals(before, after)) {
                put(actor, subject, id, field, before, after);
            }
        }
    }

    private void put(Actor actor, String subject, Object id, String field, @Nullable String was, @Nullable String became) {
        var account = actor.account();
        db.sql(KEEP)
                .param("by", account == null ? null : account.value())
                .param("subject", subject)
                .param("id", id.toString())
                .param("field", field)
                .param("was", was)
                .param("became", became)
                .update();
    }

    @Override
    public List<Line> of(String subject, Object id) {
        return db.sql(OF).param("subject", subject).param("id", id.toString())
                .query((row, _) -> new Line(Objects.requireNonNull(row.getTimestamp("at")).toInstant(), row.getString("display_name"),
                        row.getString("field"), row.getString("was"), row.getString("became")))
                .list();
    }
}
