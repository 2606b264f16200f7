package brussels.boost.referral.web.gaps;

import brussels.boost.platform.web.Page;
import brussels.boost.referral.domain.gaps.GapCount;
import brussels.boost.referral.domain.gaps.ReadGaps;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The counts as a file that spreadsheets open: UTF-8 with its mark, a semicolon between, as they do here. */
final class GapTable {
    private GapTable() {}

    static byte[] of(Page page, ReadGaps.Shown shown) {
        var names = new GapNames(shown.needs(), shown.communes());
        var text = new StringBuilder("\uFEFF");
        text.append(line(List.of(page.t("gaps.csv.need"), page.t("gaps.csv.place"), page.t("gaps.csv.kind"), page.t("gaps.csv.times"),
                page.t("gaps.csv.lately"), page.t("gaps.csv.before"))));
        for (GapCount one : shown.counts()) {
            text.append(line(List.of(names.need(page, one.need()), names.place(page, one.unit()), page.t("gaps.kind." + one.kind()),
                    String.valueOf(one.times()), String.valueOf(one.lately()), String.valueOf(one.before()))));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(";", "", "\r\n"));
    }
}
