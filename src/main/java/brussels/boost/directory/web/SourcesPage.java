package brussels.boost.directory.web;

import brussels.boost.directory.domain.ReadSources;
import brussels.boost.directory.domain.Source;
import brussels.boost.platform.web.Page;

/** Each source, its licence and what it brought. @param refused code of the one whose change could not be kept */
public record SourcesPage(ReadSources.Opened opened, String refused) {
    /** Those of the installation itself are named in the reader's language. */
    public static String name(Source source, Page page) {
        return source.isImport() ? source.name() : page.t("directory.sources." + source.kind());
    }

    public static String link(Source source) {
        return source.url().matches("https?://[^\\s\"<>]+") ? source.url() : "";
    }
}
