package brussels.boost.directory.domain;

import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.territory.Territories;
import brussels.boost.territory.Whereabouts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the district or commune of each place that does not say its own, and again when the grids changed. */
@Component
class LocatePlaces {
    private static final Actor JOB = Actor.Job.named("directory-places");
    private static final int PAGE = 2000;

    private static final Sql FRESH = Sql.of("""
            select id, service_id, postal_code, city_fr, city_nl, longitude, latitude, unit from directory.location
            where service_id = any(:ids::uuid[]) and unit is null limit 20000
            """);
    private static final Sql AFTER = Sql.of("""
            select id, service_id, postal_code, city_fr, city_nl, longitude, latitude, unit from directory.location
            where (located or unit is null) and id > :after order by id limit :limit
            """);
    private static final Sql PUT = Sql.of("""
            update directory.location l set unit = n.unit, located = true
            from unnest(:ids::uuid[], :units::text[]) as n (id, unit) where l.id = n.id
            """);
    private static final Sql TOUCH = Sql.of("update directory.service set version = version + 1, last_modified = now() where id = any(:ids::uuid[])");
    private static final Sql EDITION = Sql.of("select edition from directory.located_by");
    private static final Sql DONE = Sql.of("update directory.located_by set edition = :edition");

    private final Db db;
    private final Transactions transactions;
    private final Territories territories;
    private final BrusselsTime time;
    private final Changes changes;

    LocatePlaces(Db db, Transactions transactions, Territories territories, BrusselsTime time, Changes changes) {
        this.db = db;
        this.transactions = transactions;
        this.territories = territories;
        this.time = time;
        this.changes = changes;
    }

    private record Place(UUID id, UUID service, Whereabouts whereabouts, @Nullable String unit) {}

    /** Inside the transaction that wrote them. @param services as an array */
    void fresh(String services) {
        put(db.sql(FRESH).param("ids", services).query((row, _) -> place(row)).list());
    }

    /** When the grids changed since it was done last. */
    void again() {
        transactions.write(JOB, () -> {
            long edition = territories.edition();
            if (db.sql(EDITION).query((row, _) -> row.getLong("edition")).single() == edition) {
                return;
            }
            List<UUID> moved = new ArrayList<>();
            List<Place> page = page(new UUID(0, 0));
            while (!page.isEmpty()) {
                moved.addAll(put(page));
                page = page(page.getLast().id());
            }
            db.sql(DONE).param("edition", edition).update();
            if (!moved.isEmpty()) {
                db.sql(TOUCH).param("ids", Sql.array(moved)).update();
                changes.announce(moved);
            }
        });
    }

    private List<Place> page(UUID after) {
        return db.sql(AFTER).param("after", after).param("limit", PAGE).query((row, _) -> place(row)).list();
    }

    /** @return the entries whose place lies elsewhere than before */
    private List<UUID> put(List<Place> places) {
        List<Optional<String>> homes = territories.homes(places.stream().map(Place::whereabouts).toList(), time.today());
        List<UUID> ids = new ArrayList<>();
        List<String> units = new ArrayList<>();
        List<UUID> services = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            String home = homes.get(i).orElse(null);
            if (home != null && !home.equals(place.unit())) {
                ids.add(place.id());
                units.add(home);
                services.add(place.service());
            }
        }
        if (!ids.isEmpty()) {
            db.sql(PUT).param("ids", Sql.array(ids)).param("units", Sql.array(units)).update();
        }
        return services;
    }

    private static Place place(ResultSet row) throws SQLException {
        String city = row.getString("city_fr");
        return new Place(Objects.requireNonNull(row.getObject("id", UUID.class)), Objects.requireNonNull(row.getObject("service_id", UUID.class)),
                new Whereabouts(row.getString("postal_code"), city == null ? row.getString("city_nl") : city, row.getObject("longitude", Double.class), row.getObject("latitude", Double.class)),
                row.getString("unit"));
    }
}
