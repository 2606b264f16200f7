package brussels.boost.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Audience;
import brussels.boost.access.Family;
import brussels.boost.access.People;
import brussels.boost.dialogue.domain.AddOwnCard;
import brussels.boost.dialogue.domain.ChooseMatters;
import brussels.boost.dialogue.domain.EnterPaperSession;
import brussels.boost.dialogue.domain.KeepWords;
import brussels.boost.dialogue.domain.Lie;
import brussels.boost.dialogue.domain.MoveCard;
import brussels.boost.dialogue.domain.RemoveSession;
import brussels.boost.dialogue.domain.Session.Mode;
import brussels.boost.dialogue.domain.ShowDialogue;
import brussels.boost.dialogue.domain.StartSession;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class DialogueTest {
    private static final Act READ = Act.of("test.read");
    private static final Sql SEALED = Sql.of("select count(*) from dialogue.picture_piece where picture_id = :id");

    @Autowired People people;
    @Autowired Transactions transactions;
    @Autowired Access access;
    @Autowired Db db;
    @Autowired Dialogues dialogues;
    @Autowired Cards cards;
    @Autowired StartSession start;
    @Autowired MoveCard move;
    @Autowired AddOwnCard own;
    @Autowired ChooseMatters choose;
    @Autowired KeepWords words;
    @Autowired EnterPaperSession paper;
    @Autowired RemoveSession remove;
    @Autowired ShowDialogue show;

    @Test
    void the_deck_comes_with_the_program_in_the_order_of_its_file() {
        var nurse = people.anyNurse();
        List<Card> deck = transactions.read(nurse, () -> cards.deck("ar", "fr"));
        assertThat(deck).hasSizeGreaterThanOrEqualTo(50);
        var sleep = deck.stream().filter(card -> card.code().equals("sleep")).findFirst().orElseThrow();
        assertThat(sleep.label()).isEqualTo("النوم");
        assertThat(sleep.labelLanguage()).isEqualTo("ar");
        assertThat(transactions.read(nurse, () -> cards.deck("ti", "fr")).getFirst().labelLanguage()).isEqualTo("fr");
    }

    @Test
    void a_move_sent_twice_is_made_once_and_a_late_one_does_not_come_back() {
        var nurse = people.anyNurse();
        var session = startedBy(nurse, people.anyPersonOf(nurse));
        UUID first = Id.next();
        move(nurse, session, first, "sleep", "WEIGHS");
        move(nurse, session, Id.next(), "sleep", "HELPS,WISH");
        move(nurse, session, first, "sleep", "WEIGHS");
        assertThat(taken(nurse, session)).singleElement()
                .satisfies(card -> assertThat(card.piles()).containsExactlyInAnyOrder(Pile.HELPS, Pile.WISH));
    }

    @Test
    void back_takes_the_last_move_back_then_the_one_before() {
        var nurse = people.anyNurse();
        var session = startedBy(nurse, people.anyPersonOf(nurse));
        move(nurse, session, Id.next(), "sleep", "MINE");
        move(nurse, session, Id.next(), "sleep", "WEIGHS");
        UUID back = Id.next();
        move.takeBack(nurse, session, back);
        move.takeBack(nurse, session, back);
        assertThat(taken(nurse, session)).singleElement().satisfies(card -> assertThat(card.piles()).isEmpty());
        move.takeBack(nurse, session, Id.next());
        assertThat(taken(nurse, session)).isEmpty();
        move.takeBack(nurse, session, Id.next());
    }

    @Test
    void a_referent_of_somebody_else_neither_sees_nor_moves() {
        var nurse = people.anyNurse();
        var session = startedBy(nurse, people.anyPersonOf(nurse));
        var stranger = people.anyNurse();
        people.anyPersonOf(stranger);
        assertThatThrownBy(() -> move(stranger, session, Id.next(), "sleep", "MINE")).isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).outcome()).isEqualTo(Refusal.Outcome.FORBIDDEN);
        assertThatThrownBy(() -> show.held(stranger, new SessionId(Id.next()), "fr")).isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).outcome()).isEqualTo(Refusal.Outcome.FORBIDDEN);
        assertThatThrownBy(() -> startedBy(stranger, show.held(nurse, session, "fr").session().person())).isInstanceOf(Refusal.class);
    }

    @Test
    void a_sensitive_card_stays_between_whoever_notes_and_the_person() {
        var nurse = people.anyNurse();
        var person = people.anyPersonOf(nurse);
        var session = startedBy(nurse, person);
        move(nurse, session, Id.next(), "alcohol", "WEIGHS");
        move(nurse, session, Id.next(), "sleep", "WEIGHS");
        assertThat(taken(nurse, session)).extracting(TakenCard::audience).containsExactly(Audience.Kind.PERSON, Audience.Kind.CIRCLE);
        var oneself = new Actor.Oneself(AccountId.fresh(), person);
        assertThat(transactions.write(oneself, () -> dialogues.taken(access.read(oneself, person, READ, Family.PRIORITIES), session))).hasSize(2);
    }

    @Test
    void any_number_may_matter_in_any_order_and_none_is_an_answer() {
        var nurse = people.anyNurse();
        var session = startedBy(nurse, people.anyPersonOf(nurse));
        for (String card : List.of("sleep", "home", "friends", "pain")) {
            move(nurse, session, Id.next(), card, "MINE");
        }
        choose.run(nurse, new ChooseMatters.Request(session, List.of("pain", "sleep", "home", "friends", "music")));
        assertThat(taken(nurse, session)).extracting(TakenCard::rank).containsExactly(2, 3, 4, 1);
        choose.run(nurse, new ChooseMatters.Request(session, List.of()));
        assertThat(taken(nurse, session)).extracting(TakenCard::rank).containsOnlyNulls();
        words.run(nurse, new KeepWords.Request(session, List.of()));
        assertThat(show.read(nurse, session, "fr").session().finished()).isNotNull();
    }

    @Test
    void words_are_kept_exactly_with_their_language_and_who_said_them() {
        var nurse = people.anyNurse();
        var session = startedBy(nurse, people.anyPersonOf(nurse));
        move(nurse, session, Id.next(), "sleep", "MINE");
        words.run(nurse, new KeepWords.Request(session,
                List.of(new KeepWords.Line("sleep", "أن أنام دون أن أفكّر في الفواتير", "ar", SaidBy.INTERPRETER, Audience.Kind.PERSON))));
        assertThat(taken(nurse, session)).singleElement().satisfies(card ->
                assertThat(card.said()).isEqualTo(new Said("أن أنام دون أن أفكّر في الفواتير", "ar", SaidBy.INTERPRETER)));
    }

    @Test
    void an_own_picture_is_sealed_in_pieces_and_comes_back_whole() throws IOException {
        var nurse = people.anyNurse();
        var session = startedBy(nurse, people.anyPersonOf(nurse));
        UUID id = Id.next();
        for (int i = 0; i < 2; i++) {
            own.run(nurse, new AddOwnCard.Request(id, session, noise(500), new byte[0], "mon balcon", Set.of(Pile.HELPS), false, "fr"));
        }
        assertThat(taken(nurse, session)).singleElement().satisfies(card -> {
            assertThat(card.own()).isTrue();
            assertThat(card.words()).isEqualTo("mon balcon");
            assertThat(card.audience()).isEqualTo(Audience.Kind.PERSON);
        });
        var picture = show.picture(nurse, session, id);
        assertThat(ImageIO.read(new java.io.ByteArrayInputStream(picture.bytes())).getWidth()).isEqualTo(500);
        int pieces = transactions.read(nurse, () -> db.sql(SEALED).param("id", id).query((row, _) -> row.getInt(1)).single());
        assertThat(pieces).isGreaterThan(1);
    }

    @Test
    void a_first_photo_asks_for_the_agreement_and_a_second_does_not() throws IOException {
        var nurse = people.anyNurse();
        var session = startedBy(nurse, people.anyPersonOf(nurse));
        assertThat(own.asking(nurse, session, "nl")).get().asString().contains("foto");
        assertThatThrownBy(() -> own.run(nurse, new AddOwnCard.Request(Id.next(), session, new byte[0], noise(50), "", Set.of(), false, "nl")))
                .isInstanceOf(Refusal.class).extracting(refusal -> ((Refusal) refusal).fields().keySet()).isEqualTo(Set.of("agreed"));
        own.run(nurse, new AddOwnCard.Request(Id.next(), session, new byte[0], noise(50), "", Set.of(), true, "nl"));
        assertThat(own.asking(nurse, session, "nl")).isEmpty();
        own.run(nurse, new AddOwnCard.Request(Id.next(), session, new byte[0], noise(50), "", Set.of(), false, "nl"));
        assertThat(taken(nurse, session)).hasSize(2);
    }

    @Test
    void a_blank_card_with_nothing_on_it_says_what_to_do() {
        var nurse = people.anyNurse();
        var session = startedBy(nurse, people.anyPersonOf(nurse));
        assertThatThrownBy(() -> own.run(nurse, new AddOwnCard.Request(Id.next(), session, new byte[0], new byte[0], " ", Set.of(), false, "fr")))
                .isInstanceOf(Refusal.class).extracting(refusal -> ((Refusal) refusal).fields().keySet()).isEqualTo(Set.of("ownWords"));
    }

    @Test
    void a_conversation_held_on_paper_is_entered_once_in_one_go() {
        var nurse = people.anyNurse();
        var person = people.anyPersonOf(nurse);
        var held = new Dialogues.Held(new SessionId(Id.next()), LocalDate.now().minusDays(3), "tr", true, List.of(
                new Dialogues.Taken("home", Set.of(Pile.WEIGHS), 1, new Said("Nem", "tr", SaidBy.PERSON), null),
                new Dialogues.Taken("money", Set.of(), null, null, null)));
        paper.run(nurse, new EnterPaperSession.Request(person, held));
        paper.run(nurse, new EnterPaperSession.Request(person, held));
        var shown = show.read(nurse, held.id(), "fr");
        assertThat(shown.session().mode()).isEqualTo(Mode.PAPER);
        assertThat(shown.taken()).extracting(TakenCard::audience).containsExactly(Audience.Kind.CIRCLE, Audience.Kind.PERSON);
        assertThat(transactions.write(nurse, () -> dialogues.last(access.read(nurse, person, READ, Family.PRIORITIES)).map(Dialogues.Last::session)))
                .hasValueSatisfying(last -> assertThat(last.paper()).isTrue());
    }

    @Test
    void the_conversation_before_lies_beside_as_a_memory() {
        var nurse = people.anyNurse();
        var person = people.anyPersonOf(nurse);
        var before = startedBy(nurse, person);
        move(nurse, before, Id.next(), "garden", "HELPS");
        var now = startedBy(nurse, person);
        var earlier = show.held(nurse, now, "fr").earlier();
        assertThat(earlier).isNotNull();
        assertThat(earlier.taken()).extracting(TakenCard::item).containsExactly("garden");
    }

    @Test
    void a_removed_conversation_is_away_until_it_is_brought_back() {
        var nurse = people.anyNurse();
        var session = startedBy(nurse, people.anyPersonOf(nurse));
        remove.run(nurse, session);
        assertThatThrownBy(() -> show.read(nurse, session, "fr")).isInstanceOf(Refusal.class);
        remove.undo(nurse, session);
        assertThat(show.read(nurse, session, "fr").session().id()).isEqualTo(session);
    }

    private SessionId startedBy(Actor actor, PersonId person) {
        var id = new SessionId(Id.next());
        start.run(actor, new StartSession.Request(id, person, Mode.TABLE, null, "fr", false));
        return id;
    }

    private void move(Actor actor, SessionId session, UUID id, String item, String becomes) {
        move.run(actor, new MoveCard.Request(id, session, item, Lie.parse(becomes)));
    }

    private List<TakenCard> taken(Actor actor, SessionId session) {
        return show.held(actor, session, "fr").taken();
    }

    private static byte[] noise(int size) throws IOException {
        var picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        var random = new java.util.Random(1);
        for (int x = 0; x < size; x++) {
            for (int y = 0; y < size; y++) {
                picture.setRGB(x, y, random.nextInt());
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
