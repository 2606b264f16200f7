package brussels.boost.helpdesk.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Act;
import brussels.boost.access.Audience;
import brussels.boost.access.CircleAccess;
import brussels.boost.access.Family;
import brussels.boost.access.Links;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.Tries;
import brussels.boost.directory.Directory;
import brussels.boost.directory.ServiceCard;
import brussels.boost.directory.ServiceId;
import brussels.boost.helpdesk.QuestionId;
import brussels.boost.person.PersonCard;
import brussels.boost.person.Persons;
import brussels.boost.plan.Cause;
import brussels.boost.plan.NewNote;
import brussels.boost.plan.NoteId;
import brussels.boost.plan.Plans;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What whoever asked takes along, behind a link; a professional who is a member files it in somebody's plan. */
@Component
public class Summaries {
    private static final Actor DOOR = Actor.Job.named("helpdesk-door");
    private static final Act LIST = Act.of("helpdesk.whose");
    private static final Act FILED = Act.of("helpdesk.filed");
    private static final String PURPOSE = "helpdesk";
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST_MISSES = 30;

    private final Transactions transactions;
    private final Links links;
    private final Tries tries;
    private final Access access;
    private final Persons persons;
    private final Plans plans;
    private final Directory directory;
    private final Advisers advisers;
    private final QuestionStore questions;
    private final GivenStore given;
    private final KnowHowStore sheets;
    private final LineStore lines;
    private final SummaryLinks summaryLinks;

    Summaries(Transactions transactions, Links links, Tries tries, Access access, Persons persons, Plans plans, Directory directory, Advisers advisers, QuestionStore questions,
            GivenStore given, KnowHowStore sheets, LineStore lines, SummaryLinks summaryLinks) {
        this.transactions = transactions;
        this.links = links;
        this.tries = tries;
        this.access = access;
        this.persons = persons;
        this.plans = plans;
        this.directory = directory;
        this.advisers = advisers;
        this.questions = questions;
        this.given = given;
        this.sheets = sheets;
        this.lines = lines;
        this.summaryLinks = summaryLinks;
    }

    /** What the link shows: no word of what was asked. @param holder acts for the link @param line to call again */
    public record View(Actor holder, Question question, List<ServiceId> services, List<KnowHow> sheets, @Nullable Line line) {}

    /** How the note begins, and in which language names are written. */
    public record Told(String title, String language) {}

    /** A new link for whoever answers or asked. */
    public String link(Actor.Professional actor, QuestionId id) {
        return transactions.write(actor, () -> {
            Question question = questions.one(id).orElseThrow(Refusal::notFound);
            if (!actor.account().equals(question.askedBy())) {
                advisers.require(actor);
            }
            advisers.did(actor, HelpdeskActs.SUMMARY, id);
            return summaryLinks.issue(actor, id);
        });
    }

    /** Empty when the link is unknown or over; tries that miss are counted. */
    public Optional<View> look(String token, String from) {
        return held(token, from).flatMap(link -> transactions.read(link.actor(), () -> questions.one(new QuestionId(link.subject())).map(question -> {
            GivenStore.Given along = given.of(question.id());
            return new View(link.actor(), question, along.services(), along.sheets().stream().flatMap(id -> sheets.one(id).stream()).toList(),
                    lines.all().stream().filter(line -> line.id().equals(question.line())).findFirst().orElse(null));
        })));
    }

    /** Whoever asked says whether it helped: one tap, and another tap changes it. */
    public void worked(String token, String from, Question.Worked worked) {
        Links.Held link = held(token, from).orElseThrow(Refusal::notFound);
        transactions.write(link.actor(), () -> questions.worked(new QuestionId(link.subject()), worked));
    }

    /** Those in whose plan a member may file it. */
    public List<PersonCard> whose(Actor.Professional actor) {
        return transactions.write(actor, () -> {
            CircleAccess circle = access.circle(actor, LIST);
            List<PersonCard> cards = List.copyOf(persons.cards(circle).values());
            circle.shown(cards.size());
            return cards;
        });
    }

    /** Among the notes of somebody who opened them to this professional. */
    public void file(Actor.Professional actor, View summary, PersonId person, NoteId note, Told told) {
        transactions.write(actor, () -> {
            PatientAccess patient = access.write(actor, person, FILED, Family.NOTES);
            plans.addNote(patient, new NewNote(note, NewNote.Kind.NOTE, body(summary, told), null, Audience.CIRCLE, null,
                    new Cause("helpdesk", summary.question().id().value())));
        });
    }

    private String body(View summary, Told told) {
        List<String> parts = new ArrayList<>(List.of(told.title()));
        for (ServiceId id : summary.services()) {
            directory.card(id).map(card -> line(card, told.language())).ifPresent(parts::add);
        }
        summary.sheets().forEach(sheet -> parts.add(sheet.title(told.language())));
        if (summary.question().steps() != null) {
            parts.add(summary.question().steps());
        }
        return String.join("\n", parts);
    }

    private static String line(ServiceCard card, String language) {
        return card.phone() == null ? card.name(language) : card.name(language) + " : " + card.phone();
    }

    private Optional<Links.Held> held(String token, String from) {
        return transactions.write(DOOR, () -> {
            if (tries.over(PURPOSE, from, MOST_MISSES, WINDOW)) {
                return Optional.empty();
            }
            Optional<Links.Held> found = links.look(token, Links.Purpose.HELPDESK);
            if (found.isEmpty()) {
                tries.missed(PURPOSE, from, WINDOW);
            }
            return found;
        });
    }
}
