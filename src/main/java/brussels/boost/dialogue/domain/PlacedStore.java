package brussels.boost.dialogue.domain;

import brussels.boost.access.Audience;
import brussels.boost.access.PatientAccess;
import brussels.boost.dialogue.Dialogues;
import brussels.boost.dialogue.Pile;
import brussels.boost.dialogue.Said;
import brussels.boost.dialogue.SaidBy;
import brussels.boost.dialogue.SessionId;
import brussels.boost.dialogue.TakenCard;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The cards on the table: which the person took, on which piles, what matters among them and the words said. */
@Component
class PlacedStore {
    private static final Sql TAKEN = Sql.of("""
            select item, card, picture_id, words, piles, rank, said, said_language, said_by, audience
            from dialogue.placed
            where session_id = :session and person_id = :person and taken
            order by position, item
            limit 300
            """);
    private static final Sql LAST = Sql.of("""
            select s.id, s.person_id, s.held_by, s.held_on, s.mode, s.size, s.language, s.interpreter, s.labels, s.finished_at,
                   p.item, p.card, p.picture_id, p.words, p.piles, p.rank, p.said, p.said_language, p.said_by, p.audience
            from (select id, person_id, held_by, held_on, mode, size, language, interpreter, labels, finished_at
                  from dialogue.session where person_id = :person and removed_at is null
                  order by held_on desc, id desc limit 1) s
            left join dialogue.placed p on p.session_id = s.id and p.person_id = :person and p.taken
            order by p.position, p.item
            limit 300
            """);
    private static final Sql ONE = Sql.of("""
            select item, card, picture_id, words, piles, rank, said, said_language, said_by, audience, taken
            from dialogue.placed where session_id = :session and item = :item and person_id = :person
            """);
    private static final Sql PUT = Sql.of("""
            insert into dialogue.placed (session_id, item, person_id, card, picture_id, words, piles, position, audience)
            values (:session, :item, :person, :card, :picture::uuid, :words::bytea, :piles::text[],
                    (select coalesce(max(position), 0) + 1 from dialogue.placed where session_id = :session), :audience)
            on conflict (session_id, item) do update
            set piles = excluded.piles, taken = true, position = excluded.position
            """);
    private static final Sql BACK = Sql.of("""
            update dialogue.placed set taken = false, rank = null, piles = '{}'
            where session_id = :session and item = :item and person_id = :person
            """);
    private static final Sql RANK = Sql.of("""
            update dialogue.placed p set rank = array_position(:items::text[], p.item)
            where p.session_id = :session and p.person_id = :person
            """);
    private static final Sql SAY = Sql.of("""
            update dialogue.placed
            set said = :said::bytea, said_language = :language::text, said_by = :by::text, audience = :audience
            where session_id = :session and item = :item and person_id = :person
            """);

    private final Db db;

    PlacedStore(Db db) {
        this.db = db;
    }

    List<TakenCard> taken(PatientAccess patient, SessionId session) {
        return db.sql(TAKEN)
                .param("session", session.value())
                .param("person", patient.person().value())
                .query((row, _) -> card(patient, row))
                .list();
    }

    /** The last conversation and its cards. */
    Optional<Dialogues.Last> last(PatientAccess patient) {
        List<TakenCard> taken = new ArrayList<>();
        return db.sql(LAST)
                .param("person", patient.person().value())
                .query((row, number) -> {
                    if (row.getString("item") != null) {
                        taken.add(card(patient, row));
                    }
                    return new Dialogues.Last(SessionStore.session(row, number).card(), taken);
                })
                .list()
                .stream()
                .findFirst();
    }

    /** How one card lies now: {@link Lie#ON_TABLE} when it was never taken. */
    Lie lie(PatientAccess patient, SessionId session, String item) {
        return db.sql(ONE)
                .param("session", session.value())
                .param("item", item)
                .param("person", patient.person().value())
                .query((row, _) -> row.getBoolean("taken") ? Lie.taken(piles(row)) : Lie.ON_TABLE)
                .optional()
                .orElse(Lie.ON_TABLE);
    }

    Optional<TakenCard> own(PatientAccess patient, SessionId session, String item) {
        return db.sql(ONE)
                .param("session", session.value())
                .param("item", item)
                .param("person", patient.person().value())
                .query((row, _) -> card(patient, row))
                .optional()
                .filter(TakenCard::own);
    }

    /** Takes the card, new or again; an own card keeps its picture and words. */
    void put(PatientAccess patient, SessionId session, NewCard card, Set<Pile> piles, Audience.Kind audience) {
        String words = card.words();
        db.sql(PUT)
                .param("session", session.value())
                .param("item", card.item())
                .param("person", patient.person().value())
                .param("card", card.code())
                .param("picture", card.picture())
                .param("words", words == null ? null : patient.seal(words))
                .param("piles", Sql.array(piles))
                .param("audience", audience.name())
                .update();
    }

    /** @param code in the deck, or null for an own card */
    record NewCard(String item, @Nullable String code, @Nullable UUID picture, @Nullable String words) {
        static NewCard of(String code) {
            return new NewCard(code, code, null, null);
        }
    }

    void back(PatientAccess patient, SessionId session, String item) {
        db.sql(BACK).param("session", session.value()).param("item", item).param("person", patient.person().value()).update();
    }

    /** What matters now, in this order; every other card loses its rank. */
    void rank(PatientAccess patient, SessionId session, List<String> items) {
        db.sql(RANK)
                .param("session", session.value())
                .param("person", patient.person().value())
                .param("items", Sql.array(items))
                .update();
    }

    void say(PatientAccess patient, SessionId session, String item, @Nullable Said said, Audience.Kind audience) {
        db.sql(SAY)
                .param("session", session.value())
                .param("person", patient.person().value())
                .param("item", item)
                .param("said", said == null ? null : patient.seal(said.words()))
                .param("language", said == null ? null : said.language())
                .param("by", said == null ? null : said.by().name())
                .param("audience", audience.name())
                .update();
    }

    private static TakenCard card(PatientAccess patient, ResultSet row) throws SQLException {
        String words = patient.unseal(row.getBytes("said"));
        Said said = words == null ? null : new Said(words, row.getString("said_language"), SaidBy.valueOf(row.getString("said_by")));
        return new TakenCard(
                row.getString("item"),
                row.getString("card"),
                row.getObject("picture_id", UUID.class),
                patient.unseal(row.getBytes("words")),
                piles(row),
                row.getObject("rank", Integer.class),
                said,
                Audience.Kind.valueOf(row.getString("audience")));
    }

    private static Set<Pile> piles(ResultSet row) throws SQLException {
        var piles = EnumSet.noneOf(Pile.class);
        Arrays.stream((String[]) Objects.requireNonNull(row.getArray("piles")).getArray()).map(Pile::valueOf).forEach(piles::add);
        return piles;
    }
}
