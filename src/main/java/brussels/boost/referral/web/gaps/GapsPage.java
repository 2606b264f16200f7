package brussels.boost.referral.web.gaps;

import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import brussels.boost.referral.GapKind;
import brussels.boost.referral.domain.gaps.GapFilter;
import brussels.boost.referral.domain.gaps.Lacking;
import brussels.boost.referral.domain.gaps.ReadGaps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What is lacking, in words and small bars. */
public record GapsPage(ReadGaps.Shown shown) {
    private static final int MOST_ROWS = 25;
    private static final int MOST_PLACES = 3;
    private static final int TABLE_ROWS = 12;
    private static final int TABLE_COLUMNS = 6;
    private static final int FULL = 100;

    /** @param width of a bar, of a hundred */
    public record Line(String code, String name, int times, int width, Lacking.Trend trend, List<String> places, String href) {}

    private GapNames names() {
        return new GapNames(shown.needs(), shown.communes());
    }

    public boolean isEmpty() {
        return shown.counts().isEmpty();
    }

    public boolean isFiltered() {
        return !GapsForm.query(shown.filter()).isEmpty();
    }

    public String need(Page page) {
        return names().need(page, shown.filter().need());
    }

    public String need(Page page, String code) {
        return names().need(page, code);
    }

    public String place(Page page, String code) {
        return names().place(page, code);
    }

    public List<Line> needs(Page page) {
        return lines(page, shown.byNeed());
    }

    private List<Line> lines(Page page, List<Lacking> all) {
        int most = all.isEmpty() ? 1 : all.getFirst().times();
        return all.stream().limit(MOST_ROWS).map(one -> new Line(one.code(), names().need(page, one.code()), one.times(), one.times() * FULL / most, one.trend(),
                places(page, one.code()), "/gaps" + GapsForm.query(shown.filter().withNeed(one.code().isEmpty() ? null : one.code())))).toList();
    }

    /** Where it is lacking most; "everywhere" says nothing and is left out. */
    private List<String> places(Page page, String need) {
        return shown.byPlace().stream().filter(place -> !place.code().isEmpty() && shown.times(need, place.code()) > 0)
                .sorted(Comparator.comparingInt((Lacking place) -> shown.times(need, place.code())).reversed()).limit(MOST_PLACES)
                .map(place -> page.t("gaps.placeTimes", names().place(page, place.code()), shown.times(need, place.code()))).toList();
    }

    public List<Lacking> kinds() {
        return shown.byKind();
    }

    public List<Line> placeLines(Page page) {
        List<Lacking> all = shown.byPlace();
        int most = all.isEmpty() ? 1 : all.getFirst().times();
        return all.stream().limit(TABLE_ROWS).map(one -> new Line(one.code(), names().place(page, one.code()), one.times(), one.times() * FULL / most, one.trend(),
                List.of(), "/gaps" + GapsForm.query(shown.filter().withUnit(one.code().isEmpty() ? null : one.code())))).toList();
    }

    public List<Lacking> tableRows() {
        return shown.byNeed().stream().limit(TABLE_ROWS).toList();
    }

    public List<Lacking> tableColumns() {
        return shown.byPlace().stream().limit(TABLE_COLUMNS).toList();
    }

    public List<Choice> needChoices(Page page) {
        return names().needChoices(page, page.t("gaps.anyNeed"));
    }

    public List<Choice> placeChoices(Page page) {
        return names().placeChoices(page, page.t("directory.anywhere"));
    }

    public List<Choice> kindChoices(Page page) {
        List<Choice> choices = new ArrayList<>(List.of(Choice.of("", page.t("gaps.anyKind"))));
        Arrays.stream(GapKind.values()).forEach(kind -> choices.add(Choice.of(kind.name(), page.t("gaps.kind." + kind))));
        return choices;
    }

    public List<Choice> periodChoices(Page page) {
        return GapFilter.PERIODS.stream().map(months -> Choice.of(String.valueOf(months), page.t("gaps.months", months))).toList();
    }

    /** A reason as a word, where there is one. */
    public String reason(Page page, String code) {
        var why = shown.why();
        return why == null ? code : why.words().stream().filter(one -> one.code().equals(code)).findFirst().map(one -> one.label(page.lang())).orElse(code);
    }

    public String language(Page page, String code) {
        return Locale.of(code).getDisplayLanguage(Locale.of(page.lang()));
    }

    public String csv() {
        return "/gaps/list" + GapsForm.query(shown.filter());
    }

    /** To open a theme from what is shown. */
    public String open() {
        return "/gaps/themes/new" + GapsForm.query(new GapFilter(shown.filter().need(), shown.filter().unit(), null, GapFilter.ALL.months()));
    }

    public String tell() {
        return "/gaps/tell" + GapsForm.query(new GapFilter(shown.filter().need(), shown.filter().unit(), null, GapFilter.ALL.months()));
    }

    public String find() {
        return "/directory" + (shown.filter().need() == null ? "" : "?need=" + shown.filter().need());
    }
}
