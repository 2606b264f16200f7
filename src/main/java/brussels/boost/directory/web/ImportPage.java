package brussels.boost.directory.web;

import brussels.boost.directory.domain.Import;
import brussels.boost.directory.domain.ImportLine;
import brussels.boost.directory.domain.ReadImports;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One file: what it would change, or changed. @param show which rows are listed. @param duplicates pairs an entry of its source may be the same as */
public record ImportPage(ReadImports.Looked looked, String show, int duplicates) {
    private static final int PAGE = 40;

    static String first(Import import_) {
        var counts = import_.counts();
        return counts.changed() > 0 ? "CHANGED" : counts.fresh() > 0 ? "NEW" : counts.gone() > 0 ? "GONE" : counts.refused() > 0 ? "REFUSED" : "SAME";
    }

    public Import file() {
        return looked.import_();
    }

    public List<ImportLine> lines() {
        return looked.lines();
    }

    public String base() {
        return "/directory/edit/imports/" + file().id();
    }

    /** What there is of each kind, in the order in which one looks. */
    public Map<String, Integer> counts() {
        var counts = file().counts();
        var shown = new LinkedHashMap<String, Integer>();
        shown.put("NEW", counts.fresh());
        shown.put("CHANGED", counts.changed());
        shown.put("GONE", counts.gone());
        shown.put("SUSPECT", counts.suspect());
        shown.put("REFUSED", counts.refused());
        shown.put("SAME", counts.same());
        return shown;
    }

    public @Nullable String next() {
        return lines().size() < PAGE ? null : base() + "?show=" + show + "&after=" + lines().getLast().line();
    }
}
