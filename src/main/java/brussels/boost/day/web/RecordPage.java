package brussels.boost.day.web;

import brussels.boost.access.RecordPart.Column;
import brussels.boost.access.RecordPart.Shown;
import brussels.boost.day.domain.ReadRecord;
import java.util.List;

/** A person's page, part by part. */
public record RecordPage(ReadRecord.Opened opened) {
    public String pid() {
        return opened.card().id().toString();
    }

    public List<Shown> banner() {
        return opened.in(Column.BANNER);
    }

    public List<Shown> main() {
        return opened.in(Column.MAIN);
    }

    public List<Shown> side() {
        return opened.in(Column.SIDE);
    }
}
