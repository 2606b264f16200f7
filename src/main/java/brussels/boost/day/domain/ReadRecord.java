package brussels.boost.day.domain;

import brussels.boost.access.Access;
import brussels.boost.access.Eyes;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.RecordNews;
import brussels.boost.access.RecordPart;
import brussels.boost.access.RecordPart.Column;
import brussels.boost.access.RecordPart.Shown;
import brussels.boost.person.PersonCard;
import brussels.boost.person.Persons;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** One person's page: opened once, written once in the journal, filled by every module that has something to show. */
@Component
public class ReadRecord {
    private static final int MOST_NEWS = 7;

    private final Transactions transactions;
    private final Access access;
    private final Eyes eyes;
    private final Persons persons;
    private final List<RecordPart> parts;
    private final List<RecordNews> news;
    private final VisitStore visits;
    private final BrusselsTime time;

    ReadRecord(Transactions transactions, Access access, Eyes eyes, Persons persons, List<RecordPart> parts, List<RecordNews> news, VisitStore visits,
            BrusselsTime time) {
        this.transactions = transactions;
        this.access = access;
        this.eyes = eyes;
        this.persons = persons;
        this.news = news;
        this.visits = visits;
        this.time = time;
        this.parts = parts.stream().sorted(Comparator.comparingInt(RecordPart::order).thenComparing(part -> part.getClass().getName())).toList();
    }

    /**
     * The parts of each column, in order.
     *
     * @param news what came in since the reader last looked, the latest first
     */
    public record Opened(PersonCard card, Map<Column, List<Shown>> parts, News news) {
        public List<Shown> in(Column column) {
            return parts.getOrDefault(column, List.of());
        }
    }

    /** @param since when the reader last looked */
    public record News(Instant since, List<RecordNews.News> lines) {}

    public Opened run(Actor actor, PersonId person) {
        return transactions.write(actor, () -> {
            var patient = access.read(actor, person, DayActs.RECORD, Family.IDENTITY);
            return fill(patient);
        });
    }

    /** What a member of the circle sees here, or would: the same parts, read with their eyes. @param toCome empty for what is open today */
    public Eyes.Seen<Opened> as(Actor actor, PersonId person, MemberId member, Set<Family> toCome) {
        return eyes.through(actor, person, member, toCome, this::fill);
    }

    private Opened fill(PatientAccess patient) {
        Map<Column, List<Shown>> shown = new EnumMap<>(Column.class);
        PersonCard card = persons.opening(patient);
        boolean oneself = patient.actor() instanceof Actor.Oneself;
        for (RecordPart part : parts) {
            // the person's own page greets them instead of a banner
            if (oneself && part.column() == Column.BANNER) continue;
            part.read(patient).ifPresent(one -> shown.computeIfAbsent(part.column(), _ -> new ArrayList<>()).add(one));
        }
        return new Opened(card, shown, news(patient));
    }

    /** The person reads who did what in their own words elsewhere: this is for those who come back to somebody. */
    private News news(PatientAccess patient) {
        Instant now = time.now();
        AccountId account = patient.actor().account();
        if (account == null || patient.actor() instanceof Actor.Oneself) {
            return new News(now, List.of());
        }
        Instant since = visits.look(patient, account, now);
        return new News(since, news.stream().flatMap(one -> one.since(patient, since).stream())
                .sorted(Comparator.comparing(RecordNews.News::at).reversed()).limit(MOST_NEWS).toList());
    }
}
