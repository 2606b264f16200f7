package brussels.boost.directory.web;

import brussels.boost.directory.domain.ReadImports;
import brussels.boost.directory.domain.Source;
import brussels.boost.platform.web.Choice;
import brussels.boost.platform.web.Page;
import java.util.ArrayList;
import java.util.List;

/** The files that came in, and the form for another one. */
public record ImportsPage(ReadImports.Desk desk, String source, String newSource, String language) {
    public List<Choice> sources(Page page) {
        var list = new ArrayList<>(List.of(Choice.of("", page.t("directory.import.source.other"))));
        desk.sources().stream().filter(Source::isImport).forEach(one -> list.add(Choice.of(one.code(), one.name())));
        return list;
    }

    public List<Choice> languages(Page page) {
        return List.of(Choice.of("fr", page.t("directory.language.fr")), Choice.of("nl", page.t("directory.language.nl")), Choice.of("en", page.t("directory.language.en")));
    }
}
