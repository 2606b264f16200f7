package brussels.boost.person.web;

import brussels.boost.person.domain.MakeCopy.Copy;
import brussels.boost.person.domain.MakeCopy.Section;
import brussels.boost.person.web.CopyView.Field;
import brussels.boost.platform.document.PdfDocument;
import brussels.boost.platform.document.PdfTemplates;
import brussels.boost.platform.document.Pdfs;
import brussels.boost.platform.time.BrusselsTime;
import brussels.boost.platform.web.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The file itself: a tagged PDF to read, the same as JSON with its schema for another program, and the pictures. */
@Component
class CopyFile {
    private static final String STYLE = PdfTemplates.text("pdf/copy.css");
    private static final String SCHEMA = PdfTemplates.text("person/copy.schema.json");

    private final Pdfs pdfs;
    private final BrusselsTime time;
    private final JsonMapper json = new JsonMapper();

    CopyFile(Pdfs pdfs, BrusselsTime time) {
        this.pdfs = pdfs;
        this.time = time;
    }

    byte[] zip(Page page, Copy copy) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            put(zip, page.t("person.copy.file") + ".pdf", pdfs.pdf(new PdfDocument(PdfTemplates.html("person/copy-pdf.jte", view(page, copy)), STYLE)));
            put(zip, "boost.json", json.writerWithDefaultPrettyPrinter().writeValueAsBytes(data(copy, time.now())));
            put(zip, "boost.schema.json", SCHEMA.getBytes(StandardCharsets.UTF_8));
            for (Section section : copy.sections()) {
                for (Map.Entry<String, byte[]> file : section.part().files().entrySet()) {
                    put(zip, section.key() + "/" + file.getKey(), file.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    static Map<String, Object> data(Copy copy, Instant now) {
        var data = new LinkedHashMap<String, Object>();
        data.put("format", "boost-person-copy");
        data.put("version", 1);
        data.put("person", copy.person().toString());
        data.put("made", now.toString());
        data.put("withheld", copy.withheld());
        data.put("sections", copy.sections().stream().map(section -> {
            var one = new LinkedHashMap<String, Object>();
            one.put("key", section.key());
            one.put("open", section.open());
            one.put("withheld", section.part().withheld());
            one.put("rows", section.part().rows());
            one.put("files", section.part().files().keySet().stream().map(name -> section.key() + "/" + name).toList());
            return one;
        }).toList());
        return data;
    }

    private CopyView view(Page page, Copy copy) {
        return new CopyView(page.lang(), page.t("person.copy.title", copy.name()), page.t("person.copy.made", page.date(time.now())),
                copy.withheld() ? page.t("person.copy.withheld") : "",
                copy.sections().stream().filter(section -> section.open() && (!section.part().rows().isEmpty() || !section.part().files().isEmpty()))
                        .map(section -> new CopyView.Section(page.t("export." + section.key()),
                                section.part().rows().stream().map(row -> fields(page, row)).toList(),
                                section.part().files().isEmpty() ? "" : page.t("person.copy.pictures", section.part().files().size()))).toList(),
                missing(page, copy));
    }

    private static List<String> missing(Page page, Copy copy) {
        return copy.sections().stream().filter(section -> !section.open()).map(section -> page.t("export." + section.key())).distinct().toList();
    }

    private static List<Field> fields(Page page, Map<String, String> row) {
        return row.entrySet().stream().map(field -> new Field(page.t("export.field." + field.getKey()), CopyWords.said(page, field.getKey(), field.getValue(), row),
                language(field.getKey(), row))).toList();
    }

    private static String language(String field, Map<String, String> row) {
        return field.equals("words") || field.equals("said") ? row.getOrDefault("language", "") : field.equals("words_fr") ? "fr" : "";
    }
}
