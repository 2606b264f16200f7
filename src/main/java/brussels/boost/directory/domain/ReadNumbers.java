package brussels.boost.directory.domain;

import brussels.boost.directory.NumberToCall;
import brussels.boost.directory.NumbersToCall;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.time.Remembered;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the numbers to call; a change shows within a minute. */
@Component
class ReadNumbers implements NumbersToCall {
    private static final Sql ALL = Sql.of("""
            select number, words_fr, words_nl, words_en, desk, carers, young from directory.number_to_call where active order by place, code limit 100
            """);

    private final Db db;
    private final Remembered<List<Shown>> known;

    ReadNumbers(Db db, BrusselsTime time) {
        this.db = db;
        this.known = new Remembered<>(time, this::read);
    }

    private record Shown(NumberToCall number, boolean desk, boolean carers, boolean young) {
        boolean to(Reader reader) {
            return switch (reader) {
                case DESK -> desk;
                case CARER -> carers;
                case YOUNG_CARER -> young;
            };
        }
    }

    @Override
    public List<NumberToCall> shownTo(Reader reader) {
        return known.get().stream().filter(one -> one.to(reader)).map(Shown::number).toList();
    }

    private List<Shown> read() {
        return db.sql(ALL).query((row, _) -> new Shown(new NumberToCall(row.getString("number"), row.getString("words_fr"), row.getString("words_nl"),
                row.getString("words_en")), row.getBoolean("desk"), row.getBoolean("carers"), row.getBoolean("young"))).list();
    }
}
