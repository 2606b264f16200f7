package brussels.boost.dialogue.domain;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Puts the deck that comes with the program into the tables at each start, except where somebody changed a card or a
 * label there. PostgreSQL reads the file itself: two statements, however many cards.
 */
@Component
class DealDeck implements SmartInitializingSingleton {
    private static final Sql CARDS = Sql.of("""
            insert into dialogue.card (code, position, domain, strength, sensitive, teaching, drawn_by, licence, tried_with, approved_by)
            select c->>'code', (c->>'order')::int, c->>'domain', (c->>'strength')::boolean, (c->>'sensitive')::boolean,
                   coalesce((c->>'teaching')::boolean, false), c->'provenance'->>'drawnBy', c->'provenance'->>'licence',
                   c->'provenance'->>'triedWith', c->'provenance'->>'approvedBy'
            from jsonb_array_elements(:deck::jsonb) c
            on conflict (code) do update set position = excluded.position, domain = excluded.domain,
                strength = excluded.strength, sensitive = excluded.sensitive, teaching = excluded.teaching,
                drawn_by = excluded.drawn_by, licence = excluded.licence, tried_with = excluded.tried_with,
                approved_by = excluded.approved_by
            where not dialogue.card.edited
            """);
    private static final Sql TEXTS = Sql.of("""
            insert into dialogue.card_text (card, lang, label, reviewed, alt)
            select c->>'code', l.key, l.value, coalesce((c->'reviewed'->>l.key)::boolean, false), c->'alt'->>l.key
            from jsonb_array_elements(:deck::jsonb) c, jsonb_each_text(c->'labels') l
            on conflict (card, lang) do update set label = excluded.label, reviewed = excluded.reviewed, alt = excluded.alt
            where not dialogue.card_text.edited
                and (dialogue.card_text.label, dialogue.card_text.reviewed, dialogue.card_text.alt)
                    is distinct from (excluded.label, excluded.reviewed, excluded.alt)
            """);

    private final Transactions transactions;
    private final Db db;

    DealDeck(Transactions transactions, Db db) {
        this.transactions = transactions;
        this.db = db;
    }

    @Override
    public void afterSingletonsInstantiated() {
        String deck = read();
        transactions.write(Actor.Job.named("cards"), () -> {
            db.sql(CARDS).param("deck", deck).update();
            db.sql(TEXTS).param("deck", deck).update();
        });
    }

    private static String read() {
        try (InputStream in = new ClassPathResource("cards/cards.json").getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
