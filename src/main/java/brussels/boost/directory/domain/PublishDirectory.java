package brussels.boost.directory.domain;

import brussels.boost.directory.Fact;
import brussels.boost.directory.Published;
import brussels.boost.directory.PublishedEntry;
import brussels.boost.directory.PublishedNeed;
import brussels.boost.directory.PublishedSource;
import brussels.boost.directory.ServiceId;
import brussels.boost.directory.domain.hours.OpeningHours;
import brussels.boost.directory.domain.hours.WeeklyHours;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The entries for the world: services, teams, initiatives and functions; never the name of who holds one. */
@Component
class PublishDirectory implements Published {
    private static final Set<String> NOT_FOR_ALL = Set.of(Fact.PROFESSIONAL_PHONES.key(), Fact.PROFESSIONAL_TIP.key(), Fact.CONTACT_NAME.key(), Fact.STAND_IN.key(), Fact.RHYTHM.key());
    private static final Sql ENTRIES = Sql.of("""
            select s.id, s.shown::text as shown, s.assured_date, s.last_modified from directory.service s
            where s.id > :after and s.merged_into is null and s.gone_on is null and s.kind in ('SERVICE', 'MOBILE_TEAM', 'INITIATIVE', 'FUNCTION_HOLDER')
              and coalesce(s.name_fr, s.name_nl, s.name_en) is not null
            order by s.id limit :limit
            """);
    private static final Sql NEEDS = Sql.of("select code, coalesce(parent, '') as parent, name_fr, name_nl, name_en from directory.taxonomy_term where not retired order by position limit 1000");

    private final Db db;
    private final Values values;
    private final Editors editors;
    private final SourceStore sources;
    private final BrusselsTime time;

    PublishDirectory(Db db, Values values, Editors editors, SourceStore sources, BrusselsTime time) {
        this.db = db;
        this.values = values;
        this.editors = editors;
        this.sources = sources;
        this.time = time;
    }

    @Override
    public List<PublishedEntry> entries(Actor actor, @Nullable ServiceId after, int limit) {
        editors.require(actor);
        LocalDate today = time.today();
        return db.sql(ENTRIES).param("after", after == null ? new UUID(0, 0) : after.value()).param("limit", limit).query((row, _) -> entry(row, today)).list();
    }

    @Override
    public List<PublishedSource> sources(Actor actor) {
        editors.require(actor);
        return sources.all().stream().map(source -> new PublishedSource(source.name(), source.licence(), source.attribution(), source.url())).toList();
    }

    @Override
    public List<PublishedNeed> needs(Actor actor) {
        editors.require(actor);
        return db.sql(NEEDS).query((row, _) -> new PublishedNeed(row.getString("code"), row.getString("parent"),
                Map.of("fr", row.getString("name_fr"), "nl", row.getString("name_nl"), "en", row.getString("name_en")))).list();
    }

    private PublishedEntry entry(ResultSet row, LocalDate today) throws SQLException {
        Map<String, String> facts = values.texts(row.getString("shown"));
        facts.keySet().removeAll(NOT_FOR_ALL);
        return new PublishedEntry(new ServiceId(Objects.requireNonNull(row.getObject("id", UUID.class))), Map.copyOf(facts), weeks(facts, today),
                row.getObject("assured_date", LocalDate.class), row.getTimestamp("last_modified").toInstant());
    }

    private Map<String, List<PublishedEntry.Open>> weeks(Map<String, String> facts, LocalDate today) {
        var texts = new HashSet<String>();
        texts.add(facts.getOrDefault("opening_hours", ""));
        Stream.of("other_places", "rounds").forEach(key -> values.objects(facts.getOrDefault(key, "")).forEach(place -> texts.add(place.getOrDefault("opening_hours", ""))));
        return texts.stream().collect(Collectors.toMap(text -> text, text -> week(text, today)));
    }

    private static List<PublishedEntry.Open> week(String hours, LocalDate today) {
        return hours.isBlank() ? List.of() : OpeningHours.read(hours).map(known -> WeeklyHours.ordinary(known, today).lines().stream()
                .flatMap(line -> IntStream.rangeClosed(line.from().getValue(), line.until().getValue()).boxed()
                        .flatMap(day -> line.open().stream().map(span -> new PublishedEntry.Open(DayOfWeek.of(day), span.from(), span.until())))).toList()).orElse(List.of());
    }
}
