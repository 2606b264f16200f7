package brussels.boost.territory.domain;

/** The statements about what is part of what, for both kinds of file. */
final class Memberships {
    static final String SINCE_EVER = "insert into territory.part (whole, unit) values (?, ?) on conflict do nothing";
    static final String BETWEEN = """
            insert into territory.part as p (whole, unit, valid_from, valid_until) values (?, ?, ?, ?)
            on conflict (whole, unit, valid_from) do update set valid_until = excluded.valid_until where p.valid_until is distinct from excluded.valid_until
            """;
    /** Whatever the unit was part of in the same grid ends the day before. */
    static final String MOVES = """
            update territory.part p set valid_until = ?::date - 1 from territory.unit was
            where was.code = p.whole and was.grid = ? and p.unit = ? and p.whole <> ? and p.valid_until is null and (p.valid_from is null or p.valid_from < ?)
            """;

    private Memberships() {}
}
