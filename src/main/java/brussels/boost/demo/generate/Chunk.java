package brussels.boost.demo.generate;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The rows of some persons, table by table in the order their references ask for. */
final class Chunk {
    final Rows keys = new Rows("access.person_key", "person_id, wrapped");
    final Rows persons = new Rows("person.person", "person_id, name_to_use, languages, symbol, phone_is");
    final Rows contacts = new Rows("person.contact", "person_id, phone");
    final Rows members = new Rows("access.circle_member", "id, person_id, account_id, hat_id, kind, referent, bound_by_secrecy, state, since");
    final Rows grants = new Rows("access.grant_to_member", "id, person_id, member_id, family, may_write");
    final Rows agreements = new Rows("access.agreement", "id, person_id, kind, text_version, language, mode, giver, given_at, recorded_by");
    final Rows lines = new Rows("person.line", "id, person_id, kind, code, language, audience, author_account");
    final Rows sessions = new Rows("dialogue.session", "id, person_id, held_by, held_on, mode, language, interpreter, started_at, finished_at");
    final Rows placed = new Rows("dialogue.placed", "session_id, item, person_id, card, piles, position, rank, audience, author_account");
    final Rows priorities = new Rows("plan.priority", "id, person_id, place, words, language, said_by, card, cause_kind, cause_id, audience, author_account");
    final Rows steps = new Rows("plan.step", "id, person_id, priority_id, words, language, origin, doer, doer_account, due, state, state_on, audience, author_account");
    final Rows strengths = new Rows("plan.strength", "id, person_id, place, words, language, card, audience, author_account");
    final Rows notes = new Rows("plan.note", "id, person_id, kind, body, said_by, audience, author_account, created_at");
    final Rows appointments = new Rows("agenda.appointment", "id, person_id, starts_at, minutes, kind, with_account, state, author_account");
    final Rows journal = new Rows("audit.entry", "at, actor_kind, account_id, person_id, act, families");

    List<Rows> tables() {
        return List.of(keys, persons, contacts, members, grants, agreements, lines, sessions, placed, priorities, steps, strengths,
                notes, appointments, journal);
    }

    long write(Connection load) throws SQLException, IOException {
        long rows = 0;
        for (Rows table : tables()) {
            table.copy(load);
            rows += table.count();
        }
        load.commit();
        return rows;
    }
}
