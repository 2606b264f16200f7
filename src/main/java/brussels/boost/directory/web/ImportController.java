package brussels.boost.directory.web;

import brussels.boost.directory.domain.ApplyImport;
import brussels.boost.directory.domain.Import;
import brussels.boost.directory.domain.ImportFile;
import brussels.boost.directory.domain.ReadImports;
import brussels.boost.directory.domain.duplicates.ReadDuplicates;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.platform.web.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Files of other directories: brought in, looked at, applied. */
@Controller
@RequestMapping("/directory/edit/imports")
class ImportController {
    private static final String ALL = "/directory/edit/imports";

    private final ImportFile files;
    private final ApplyImport apply;
    private final ReadImports read;
    private final ReadDuplicates duplicates;

    ImportController(ImportFile files, ApplyImport apply, ReadImports read, ReadDuplicates duplicates) {
        this.files = files;
        this.apply = apply;
        this.read = read;
        this.duplicates = duplicates;
    }

    @GetMapping
    View all(Page page, Actor actor) {
        return page.view("directory/imports", new ImportsPage(read.desk(actor), "", "", "fr"));
    }

    @PostMapping("/upload")
    View upload(Page page, Actor actor, @RequestParam String submission, @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String newSource, @RequestParam(defaultValue = "fr") String language, @RequestParam(defaultValue = "false") boolean whole,
            @RequestParam(required = false) @Nullable List<MultipartFile> file) throws IOException {
        UUID id = Id.parse(submission);
        try {
            files.upload(actor, new ImportFile.Request(id, source, newSource, language, whole, Chosen.bytes(file)));
        } catch (Refusal refusal) {
            return page.invalid("directory/imports", new ImportsPage(read.desk(actor), source, newSource, language), refusal);
        }
        return page.go(ALL + "/" + id);
    }

    @GetMapping("/{import}")
    View one(Page page, Actor actor, @PathVariable("import") UUID id, @RequestParam(defaultValue = "") String show, @RequestParam(defaultValue = "0") int after) {
        ReadImports.Looked looked = read.look(actor, id, show, after);
        if (looked.import_().state() == Import.State.MAPPING) {
            return page.view("directory/import-map", MappingPage.of(looked.import_(), files.columns(actor, id), null));
        }
        String first = show.isEmpty() ? ImportPage.first(looked.import_()) : show;
        return page.fragment("directory/import-state", "directory/import", new ImportPage(show.isEmpty() ? read.look(actor, id, first, after) : looked, first,
                looked.import_().state() == Import.State.APPLIED ? duplicates.ofSource(actor, looked.import_().source()) : 0));
    }

    /** What became of each row. */
    @GetMapping("/{import}/report.csv")
    ResponseEntity<byte[]> report(Page page, Actor actor, @PathVariable("import") UUID id) {
        byte[] report = ImportReport.of(page, read.report(actor, id));
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + page.t("directory.import.report.file") + ".csv\"")
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8)).body(report);
    }

    @PostMapping("/{import}/map")
    View map(Page page, Actor actor, @PathVariable("import") UUID id, @RequestParam Map<String, String> form) {
        var columns = new TreeMap<Integer, String>();
        form.forEach((name, key) -> {
            if (name.matches("column\\d{1,3}") && !key.isEmpty()) {
                columns.put(Integer.valueOf(name.substring(6)), key);
            }
        });
        try {
            files.map(actor, id, columns);
        } catch (Refusal refusal) {
            return page.invalid("directory/import-map", MappingPage.of(read.look(actor, id, "NEW", 0).import_(), files.columns(actor, id), columns), refusal);
        }
        return page.go(ALL + "/" + id);
    }

    @PostMapping("/{import}/apply")
    View apply(Page page, Actor actor, @PathVariable("import") UUID id) {
        apply.apply(actor, id);
        return page.done(ALL + "/" + id, "directory.import.applying");
    }

    @PostMapping("/{import}/drop")
    View drop(Page page, Actor actor, @PathVariable("import") UUID id) {
        apply.drop(actor, id);
        return page.done(ALL, "directory.import.droppedDone");
    }
}
