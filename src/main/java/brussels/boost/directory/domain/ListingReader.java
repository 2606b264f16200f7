package brussels.boost.directory.domain;

import brussels.boost.directory.Flag;
import brussels.boost.directory.ServiceId;
import brussels.boost.directory.ServiceKind;
import brussels.boost.directory.ServiceStatus;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the search may know: every entry shown, flat. Nothing in it is for professionals only. */
@Component
public class ListingReader {
    private static final Sql ALL = Sql.of("""
            select s.id, s.kind, s.status, s.name_fr, s.name_nl, s.name_en, s.alternate_name, s.description_fr, s.description_nl, s.description_en,
                   s.alert_fr, s.alert_nl, s.alert_en, s.url, s.email, s.flags, s.free_places, s.wait_fr, s.wait_nl, s.wait_en, s.capacity_on,
                   s.assured_date, s.rhythm_days, s.gone_on, s.shown->>'opening_hours' as hours, f.name as source, o.name_fr as organisation_fr, o.name_nl as organisation_nl,
                   array(select a.term from directory.attribute a where a.service_id = s.id and a.taxonomy = 'need' order by 1) as needs,
                   array(select p.number from directory.phone p where p.service_id = s.id and not p.professional order by p.place) as phones,
                   array(select l.code from directory.language l where l.service_id = s.id order by 1) as languages,
                   array(select a.unit from directory.service_area a where a.service_id = s.id order by 1) as areas,
                   (select json_agg(to_jsonb(l) || jsonb_build_object('opening_hours', h.opening_hours) order by l.place)
                    from directory.location l left join directory.service_at_location a on a.location_id = l.id
                    left join directory.schedule h on h.service_at_location_id = a.id where l.service_id = s.id)::text as places,
                   (select json_agg(r order by r.place) from directory.round r where r.service_id = s.id)::text as rounds
            from directory.service s left join directory.organization o on o.id = s.organization_id left join directory.source f on f.code = s.source
            where s.id > :after and s.merged_into is null and coalesce(s.name_fr, s.name_nl, s.name_en) is not null
            order by s.id limit :limit
            """);
    /** With what the licences of its sources ask to be printed. */
    private static final Sql ONE = Sql.of(ALL.text().replace("s.id > :after", "s.id = :after").replace("f.name as source", """
            concat_ws(' · ', f.name, (select string_agg(distinct x.attribution, ' · ') from directory.answer c join directory.source x on x.code = c.source
                where c.service_id = s.id and x.attribution is not null)) as source"""));
    private static final Sql SOME = Sql.of(ALL.text().replace("s.id > :after", "s.id = any(:ids::uuid[])"));

    private static final Sql FOLLOWED = Sql.of(ALL.text().replace("s.id > :after", "s.id = (select coalesce(m.merged_into, m.id) from directory.service m where m.id = :after)"));

    private final Db db;
    private final JsonMapper json = new JsonMapper();

    ListingReader(Db db) {
        this.db = db;
    }

    /** In the order of their ids. @param after the last one of the page before; null for the first page */
    public List<Listing> all(@Nullable ServiceId after, int limit) {
        return db.sql(ALL).param("after", after == null ? new UUID(0, 0) : after.value()).param("limit", limit).query((row, _) -> listing(row)).list();
    }

    /** Of these, those there are. */
    public List<Listing> some(Collection<ServiceId> ids) {
        return ids.isEmpty() ? List.of() : db.sql(SOME).param("ids", Sql.array(ids)).param("limit", ids.size()).query((row, _) -> listing(row)).list();
    }

    /** Empty when it does not exist, or was merged with another. */
    public Optional<Listing> one(ServiceId id) {
        return db.sql(ONE).param("after", id.value()).param("limit", 1).query((row, _) -> listing(row)).optional();
    }

    /** Of an entry that was merged with another: that other. */
    public Optional<Listing> followed(ServiceId id) {
        return db.sql(FOLLOWED).param("after", id.value()).param("limit", 1).query((row, _) -> listing(row)).optional();
    }

    private Listing listing(ResultSet row) throws SQLException {
        return new Listing(new ServiceId(Objects.requireNonNull(row.getObject("id", UUID.class))), ServiceKind.valueOf(row.getString("kind")),
                ServiceStatus.valueOf(row.getString("status")), texts(row, "name"), texts(row, "description"), list(row, "alternate_name"),
                text(row, "organisation_fr"), text(row, "organisation_nl"), list(row, "needs"), spots(row), list(row, "areas"), list(row, "phones"),
                text(row, "email"), text(row, "url"), text(row, "hours"), list(row, "languages"), flags(row), texts(row, "alert"), capacity(row),
                row.getObject("assured_date", LocalDate.class), row.getInt("rhythm_days"), text(row, "source"), row.getObject("gone_on", LocalDate.class) != null);
    }

    private List<Listing.Spot> spots(ResultSet row) throws SQLException {
        return java.util.stream.Stream.of("places", "rounds").flatMap(column -> nodes(row, column).stream()).map(ListingReader::spot).toList();
    }

    private List<JsonNode> nodes(ResultSet row, String column) {
        try {
            String text = row.getString(column);
            return text == null ? List.of() : json.readTree(text).valueStream().toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A place of a round has a name where others have a street. */
    private static Listing.Spot spot(JsonNode node) {
        String fr = field(node, node.has("name_fr") ? "name_fr" : "address_fr");
        String nl = field(node, node.has("name_fr") ? "name_nl" : "address_nl");
        return new Listing.Spot(fr, nl.isEmpty() ? fr : nl, field(node, "postal_code"), field(node, "city_fr"), field(node, "city_nl"), field(node, "unit"),
                field(node, "opening_hours"), number(node, "latitude"), number(node, "longitude"));
    }

    private static String field(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    private static @Nullable Double number(JsonNode node, String name) {
        return node.path(name).isNumber() ? (Double) node.path(name).asDouble() : null;
    }

    private static Listing.@Nullable Capacity capacity(ResultSet row) throws SQLException {
        LocalDate heard = row.getObject("capacity_on", LocalDate.class);
        Map<String, String> waits = texts(row, "wait");
        int places = row.getInt("free_places");
        Integer free = row.wasNull() ? null : (Integer) places;
        return heard == null || free == null && waits.isEmpty() ? null : new Listing.Capacity(free, waits, heard);
    }

    private static Set<Flag> flags(ResultSet row) throws SQLException {
        return list(row, "flags").stream().map(Flag::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> texts(ResultSet row, String column) throws SQLException {
        var texts = new HashMap<String, String>();
        for (String language : List.of("fr", "nl", "en")) {
            String text = row.getString(column + "_" + language);
            if (text != null) {
                texts.put(language, text);
            }
        }
        return Map.copyOf(texts);
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : Arrays.stream((String[]) array.getArray()).toList();
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
